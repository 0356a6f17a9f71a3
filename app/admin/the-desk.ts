import { signOut } from '@/app/admin/account/actions'
import type { Desk } from '@/components/desk/desk-frame'
import { theEdition } from '@/newsroom/edition'
import { countedAtMost, pendingCount } from '@/newsroom/moderation/queues'
import { canModerate } from '@/newsroom/people/can'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** What the frame of every page of the desk shows. */
export async function theDesk(viewer: StaffViewer): Promise<Desk & { timeZone: string }> {
  const [edition, count] = await Promise.all([theEdition(), pendingCount(viewer)])
  const number =
    count > countedAtMost ? `${(countedAtMost + 1).toLocaleString('en')}+` : count.toLocaleString('en')
  return {
    editionName: edition.name,
    timeZone: edition.timeZone,
    staffName: viewer.staff.name,
    waiting: canModerate(viewer) ? number : undefined,
    signOut,
  }
}
