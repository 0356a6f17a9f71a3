import { DecisionBy } from '@/components/desk/decision-by'
import { DeskText } from '@/components/desk/desk-text'
import { Moment } from '@/components/page/moment'
import { reasonInWords, restoredInWords } from '@/newsroom/moderation/decision-words-rules'
import type { DecisionInHistory, DeskComment } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Everything that was decided on a comment, the newest first, down to when it came. */
export function CommentHistory({
  comment: { name, submittedAt },
  history,
  words,
}: {
  comment: DeskComment
  history: DecisionInHistory[]
  words: Words
}) {
  const { t } = words
  return (
    <section className="desk-section" aria-labelledby="history">
      <h2 id="history">{t('desk.decisions.history')}</h2>
      <ol reversed className="desk-history">
        {history.map((decision) => (
          <li key={decision.id}>
            <Made decision={decision} words={words} />
          </li>
        ))}
        <li>
          <p>
            {t.rich('desk.decisions.sentBy', { name, writer: (inside) => <bdi>{inside}</bdi> })}
            <span className="desk-soft">
              {' '}
              · <Moment at={submittedAt} words={words} />
            </span>
          </p>
        </li>
      </ol>
    </section>
  )
}

function Made({ decision, words }: { decision: DecisionInHistory; words: Words }) {
  const { t } = words
  const { at, undoes, outcome, reason, note, before } = decision
  const why = reasonInWords(reason, words)
  return (
    <>
      <p>
        <DecisionBy decision={decision} words={words} />
        <span className="desk-soft">
          {' '}
          · <Moment at={at} words={words} />
        </span>
      </p>
      {undoes && <p>{restoredInWords(outcome, words)}</p>}
      {why !== '' && <p>{t('desk.decisions.reason', { reason: why })}</p>}
      {before !== undefined && (
        <details>
          <summary>{t('desk.decisions.before')}</summary>
          <DeskText body={before} words={words} />
        </details>
      )}
      {note && (
        <p>
          {t.rich('desk.decisions.noteToWriter', {
            note,
            said: (text) => (
              <q dir="auto" className="desk-note">
                {text}
              </q>
            ),
          })}
        </p>
      )}
    </>
  )
}
