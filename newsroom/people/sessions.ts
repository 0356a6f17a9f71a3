import { and, desc, eq, gt, lte, ne } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { newId } from '@/newsroom/ids'
import { allow, canEndSession, canEnterDesk } from '@/newsroom/people/can'
import type { StaffMember, Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** How long a session lasts, in seconds: two weeks. */
export const sessionSeconds = 14 * 24 * 60 * 60

const longestBrowser = 300

export interface Session {
  id: string
  browser: string
  startedAt: Date
}

/**
 * Begins a session of a staff member, as part of `tx`, in the browser that calls itself `browser`. Those of theirs that
 * have expired are deleted.
 */
export async function startSession(tx: Writer, staffId: string, browser: string): Promise<{ id: string }> {
  const { sessions } = store().tables
  const id = newId()
  const startedAt = new Date()
  await tx.delete(sessions).where(and(eq(sessions.staffId, staffId), lte(sessions.expiresAt, startedAt)))
  await tx.insert(sessions).values({
    id,
    staffId,
    browser: browser.slice(0, longestBrowser).replaceAll('\0', ''),
    startedAt,
    expiresAt: new Date(startedAt.getTime() + sessionSeconds * 1000),
    ended: false,
  })
  return { id }
}

/** Whose session this is, as they are now; null when it has ended or expired, or the account is disabled. */
export async function staffOfSession(sessionId: string): Promise<StaffMember | null> {
  const { sessions, staff } = store().tables
  const [row] = await store()
    .read.select({ id: staff.id, name: staff.name, email: staff.email, role: staff.role })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.ended, false),
        gt(sessions.expiresAt, new Date()),
        eq(staff.disabled, false),
      ),
    )
  return row ?? null
}

/** The viewer's own live sessions, newest first. */
export async function ownSessions(viewer: Viewer): Promise<Session[]> {
  if (!viewer.staff) return []
  const { sessions } = store().tables
  const staffId = viewer.staff.id
  return store()
    .read.select({ id: sessions.id, browser: sessions.browser, startedAt: sessions.startedAt })
    .from(sessions)
    .where(and(eq(sessions.staffId, staffId), eq(sessions.ended, false), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.startedAt))
}

/** Ends one session. Refuses one that is not theirs. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEnterDesk(viewer))
    const { sessions } = store().tables
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId))
    if (!session || !canEndSession(viewer, session))
      throw new Refusal('not_found', ({ t }) => t('desk.people.noSession'))
    await tx.update(sessions).set({ ended: true }).where(eq(sessions.id, sessionId))
  })
}

/** Ends every session of theirs, this one included. */
export async function endAllSessions(viewer: Viewer): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEnterDesk(viewer))
    if (viewer.staff) await endSessionsOf(tx, viewer.staff.id)
  })
}

/** Ends the sessions of a staff member, as part of `tx`, but for `except`. */
export async function endSessionsOf(
  tx: Writer,
  staffId: string,
  options: { except?: string } = {},
): Promise<void> {
  const { sessions } = store().tables
  const theirs = eq(sessions.staffId, staffId)
  await tx
    .update(sessions)
    .set({ ended: true })
    .where(options.except ? and(theirs, ne(sessions.id, options.except)) : theirs)
}
