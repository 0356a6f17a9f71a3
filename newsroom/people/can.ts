import type { Role, Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** The roles of those who see what waits. */
export const moderating: readonly Role[] = ['moderator', 'administrator']
const writing: readonly Role[] = ['author', 'editor', 'administrator']
const editing: readonly Role[] = ['editor', 'administrator']

const has = (viewer: Viewer, among: readonly Role[]) =>
  viewer.staff !== null && among.includes(viewer.staff.role)

/** Whether they may see the desk at all. */
export function canEnterDesk(viewer: Viewer): boolean {
  return viewer.staff !== null
}

/** Whether they may see what waits, decide on comments and undo decisions. */
export function canModerate(viewer: Viewer): boolean {
  return has(viewer, moderating)
}

/** Whether they may begin articles, and add pictures to the media library. */
export function canWrite(viewer: Viewer): boolean {
  return has(viewer, writing)
}

/** Whether they may read and change this manuscript: authors their own, editors all. */
export function canEdit(viewer: Viewer, { ownerId }: { ownerId: string | null }): boolean {
  return has(viewer, editing) || (has(viewer, writing) && viewer.staff?.id === ownerId)
}

/** Whether they may publish, schedule, correct and take back articles. */
export function canPublish(viewer: Viewer): boolean {
  return has(viewer, editing)
}

/** Whether they may compose the front page and its breaking-news line. */
export function canComposeFront(viewer: Viewer): boolean {
  return has(viewer, editing)
}

/** Whether they may write the standing pages, and order the sections. */
export function canEditPages(viewer: Viewer): boolean {
  return has(viewer, editing)
}

/** Whether they may change and delete what is in the media library: what they added themselves, editors all. */
export function canEditMedia(viewer: Viewer, { staffId }: { staffId: string | null }): boolean {
  return has(viewer, editing) || (has(viewer, writing) && viewer.staff?.id === staffId)
}

/** Whether they may write this author's page: it is their own, or they are an editor. */
export function canEditAuthor(viewer: Viewer, { staffId }: { staffId: string | null }): boolean {
  return has(viewer, editing) || (has(viewer, writing) && viewer.staff?.id === staffId)
}

/** Whether they may add staff, and change roles and passwords of others. */
export function canManageStaff(viewer: Viewer): boolean {
  return viewer.staff?.role === 'administrator'
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
  if (!viewer.staff) throw new Refusal('signed_out', ({ t }) => t('desk.refusals.signedOut'))
  if (!allowed) throw new Refusal('not_allowed', ({ t }) => t('desk.refusals.notYours'))
}
