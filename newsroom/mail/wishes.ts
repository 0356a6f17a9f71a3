import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { store } from '@/db/store'
import { allow, canModerate } from '@/newsroom/people/can'
import type { StaffViewer, Viewer } from '@/newsroom/people/people-rules'

/** The form in which one chooses what mail to have: a box that is ticked is sent, one that is not is missing. */
export const mailWishShape = z.object({ queue: z.string() })

/** Whether they wish to have a mail when comments begin to wait; nobody does who has not said so. */
export async function wishesQueueMail({ staff }: StaffViewer): Promise<boolean> {
  const { staffMail } = store().tables
  const [row] = await store()
    .read.select({ wished: staffMail.wished })
    .from(staffMail)
    .where(and(eq(staffMail.staffId, staff.id), eq(staffMail.kind, 'queue')))
  return row?.wished ?? false
}

/** Notes whether they wish to have a mail when comments begin to wait. Refuses whoever may not see what waits. */
export async function wishQueueMail(viewer: Viewer, wished: boolean): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canModerate(viewer))
    const { staffMail } = store().tables
    // When the last was written stays: who wishes twice in an hour has one mail in it all the same.
    await tx
      .insert(staffMail)
      .values({ staffId: viewer.staff?.id ?? '', kind: 'queue', wished, lastAt: null })
      .onConflictDoUpdate({ target: [staffMail.staffId, staffMail.kind], set: { wished } })
  })
}
