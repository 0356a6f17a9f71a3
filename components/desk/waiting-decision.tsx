import { Notice } from '@/components/form/notice'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Said to whoever comes back from signing in with a decision that was not taken. */
export function WaitingDecision({
  kind,
  number,
  words: { t },
}: {
  kind: DecisionKind
  number: number
  words: Words
}) {
  return <Notice className="desk-waiting">{t(`desk.queue.waiting.${kind}`, { count: number })}</Notice>
}
