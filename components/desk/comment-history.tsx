import { DeskMoment } from '@/components/desk/desk-moment'
import { decisionInWords, restoredInWords } from '@/newsroom/moderation/decision-words-rules'
import { reasonInWords } from '@/newsroom/moderation/moderation-rules'
import type { DeskComment, MadeDecision } from '@/newsroom/moderation/queue-rules'

/** Everything that was decided on a comment, the newest first, down to when it came. */
export function CommentHistory({
  comment,
  history,
  timeZone,
}: {
  comment: DeskComment
  history: MadeDecision[]
  timeZone: string
}) {
  return (
    <section className="desk-section" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol reversed className="desk-history">
        {history.map((decision) => (
          <li key={decision.id}>
            <p>
              {decisionInWords(decision)} by {decision.by ? <bdi>{decision.by}</bdi> : 'a rule'}
              <span className="desk-soft">
                {' '}
                · <DeskMoment at={decision.at} timeZone={timeZone} />
              </span>
            </p>
            {decision.undoes && <p>{restoredInWords(decision.outcome)}</p>}
            {decision.reason && <p>Reason: {reasonInWords(decision.reason)}</p>}
            {decision.note && (
              <p>
                Note to the writer:{' '}
                <q dir="auto" className="desk-note">
                  {decision.note}
                </q>
              </p>
            )}
          </li>
        ))}
        <li>
          <p>
            Sent by <bdi>{comment.name}</bdi>
            <span className="desk-soft">
              {' '}
              · <DeskMoment at={comment.submittedAt} timeZone={timeZone} />
            </span>
          </p>
        </li>
      </ol>
    </section>
  )
}
