import { changedByWriter } from '@/newsroom/comments/change-rules'
import type { MadeDecision } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What a decision did, and who made it: "Approved by Omar". */
export function DecisionBy({
  decision: { by, outcome, undoes, reason },
  words: { t },
}: {
  decision: MadeDecision
  words: Words
}) {
  const did = undoes ? 'undone' : outcome
  if (!by && reason === changedByWriter) {
    return t(`desk.decisions.byWriter.${outcome === 'approved' ? 'approved' : 'pending'}`)
  }
  if (!by) return t(`desk.decisions.byRule.${did}`)
  return t.rich(`desk.decisions.by.${did}`, { name: by, staff: (name) => <bdi>{name}</bdi> })
}
