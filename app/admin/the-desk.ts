import { theEdition } from '@/app/_request/edition'
import { signOut } from '@/app/admin/account/actions'
import type { DeskArea } from '@/components/desk/desk-areas'
import type { Desk } from '@/components/desk/desk-frame'
import { countedAtMost, pendingCount } from '@/newsroom/moderation/queues'
import {
  canComposeFront,
  canEditPages,
  canManageStaff,
  canModerate,
  canSetEdition,
  canWrite,
} from '@/newsroom/people/can'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { wordsOf } from '@/newsroom/words/words-rules'

/** What the frame of every page of the desk shows. */
export async function theDesk(viewer: StaffViewer): Promise<Desk & { timeZone: string }> {
  const [edition, count] = await Promise.all([theEdition(), pendingCount(viewer)])
  const words = wordsOf(edition)
  const number = count > countedAtMost ? `${words.number(countedAtMost + 1)}+` : words.number(count)
  return {
    words,
    editionName: edition.name,
    accent: edition.accent,
    timeZone: edition.timeZone,
    staffName: viewer.staff.name,
    waiting: canModerate(viewer) ? number : undefined,
    areas: areasFor(viewer),
    signOut,
  }
}

function areasFor(viewer: StaffViewer): DeskArea[] {
  const areas: [DeskArea, boolean][] = [
    ['articles', canWrite(viewer)],
    ['front', canComposeFront(viewer)],
    ['media', canWrite(viewer)],
    ['authors', canWrite(viewer)],
    ['pages', canEditPages(viewer)],
    ['staff', canManageStaff(viewer)],
    // Editors order the sections there.
    ['settings', canSetEdition(viewer) || canEditPages(viewer)],
  ]
  return areas.flatMap(([area, may]) => (may ? [area] : []))
}
