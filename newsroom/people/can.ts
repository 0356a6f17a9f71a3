import type { Role, Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

const moderating: readonly Role[] = ['moderator', 'administrator']

/** Whether they may see the desk at all. */
export function canEnterDesk(viewer: Viewer): boolean {
  return viewer.staff !== null
}

/** Whether they may see what waits, decide on comments and undo decisions. */
export function canModerate(viewer: Viewer): boolean {
  return viewer.staff !== null && moderating.includes(viewer.staff.role)
}

/** Whether they may change the edition's settings. */
export function canSetEdition(viewer: Viewer): boolean {
  return viewer.staff?.role === 'administrator'
}

/** Whether they may end this session: their own only. */
export function canEndSession(viewer: Viewer, session: { staffId: string }): boolean {
  return viewer.staff?.id === session.staffId
}

/** Refuses, in words, unless `allowed`; for use inside every write. */
export function allow(viewer: Viewer, allowed: boolean): void {
  if (!viewer.staff) throw new Refusal('signed_out', 'Sign in first. Nothing was changed.')
  if (!allowed) throw new Refusal('not_allowed', 'Your role does not include this. Nothing was changed.')
}
