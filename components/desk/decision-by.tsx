import type { MadeDecision } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What a decision did, and who made it: "Approved by Omar". */
export function DecisionBy({
  decision: { by, outcome, undoes },
  words: { t },
}: {
  decision: MadeDecision
  words: Words
}) {
  const did = undoes ? 'undone' : outcome
  if (!by) return t(`desk.decisions.byRule.${did}`)
  return t.rich(`desk.decisions.by.${did}`, { name: by, staff: (name) => <bdi>{name}</bdi> })
}
