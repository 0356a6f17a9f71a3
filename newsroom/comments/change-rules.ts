import type { Edition } from '@/newsroom/edition-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'

/** The reason on record of a decision that came of its writer changing a comment. */
export const changedByWriter = 'changed_by_writer'

/** How often one comment may be changed: all that it said is kept, found by its words, and read by whoever decides. */
export const mostChanges = 20

/** Until when its writer may change a comment that waits or is public; null: not at all. */
export function changeableUntil(
  { status, submittedAt }: { status: CommentStatus; submittedAt: Date },
  { changeMinutes }: Pick<Edition, 'changeMinutes'>,
): Date | null {
  if (changeMinutes === 0 || !isWithdrawable(status)) return null
  return new Date(submittedAt.getTime() + changeMinutes * 60_000)
}

/** Whether its writer may still take a comment back: as long as it waits or is public. */
export function isWithdrawable(status: CommentStatus): boolean {
  return status === 'pending' || status === 'approved'
}

/** Whether a decision on record is what the writer did with their own comment: nobody else takes it back. */
export function ofWriter({
  staffId,
  outcome,
  reason,
}: {
  staffId: string | null
  outcome: CommentStatus
  reason: string | null
}): boolean {
  return staffId === null && (outcome === 'withdrawn' || reason === changedByWriter)
}
