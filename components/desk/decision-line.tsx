import { shortMoment } from '@/components/desk/desk-time'
import { decisionInWords, restoredInWords } from '@/newsroom/moderation/decision-words-rules'
import { reasonInWords } from '@/newsroom/moderation/moderation-rules'
import type { MadeDecision } from '@/newsroom/moderation/queue-rules'

/** A decision in a sentence: what, by whom, when; for what reason and with what note. */
export function DecisionLine({
  decision,
  now,
  timeZone,
}: {
  decision: MadeDecision
  now: Date
  timeZone: string
}) {
  const { by, outcome, undoes, reason, note, at } = decision
  const details = [undoes && restoredInWords(outcome), reason && reasonInWords(reason)].filter(Boolean)
  return (
    <>
      {decisionInWords(decision)} by {by ? <bdi>{by}</bdi> : 'a rule'},{' '}
      <time dateTime={at.toISOString()}>{shortMoment(at, now, timeZone)}</time>
      {details.length > 0 && `. ${details.join('. ')}`}
      {note && (
        <>
          . Note: <q dir="auto">{note}</q>
        </>
      )}
    </>
  )
}
