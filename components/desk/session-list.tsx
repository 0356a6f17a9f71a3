import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { Button } from '@/components/form/button'
import { browserInWords } from '@/newsroom/people/browser-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A staff member's sessions, each with a button that ends it; the one they look from is marked and has none. */
export function SessionList({
  sessions,
  present,
  words,
  end,
}: {
  sessions: { id: string; browser: string; startedAt: Date }[]
  present: string
  words: Words
  end: Act
}) {
  const { t } = words
  return (
    <ul className="desk-sessions">
      {sessions.map(({ id, browser, startedAt }) => (
        <li key={id}>
          <p id={`session-${id}`}>
            <b>{browserInWords(browser, words)}</b>
            {id === present && <span className="desk-mark">{` ${t('desk.account.thisOne')}`}</span>}
            <br />
            <span className="desk-soft">
              {t.rich('desk.account.since', {
                when: words.moment(startedAt),
                time: (text) => <time dateTime={startedAt.toISOString()}>{text}</time>,
              })}
            </span>
          </p>
          {id !== present && (
            <ActionForm act={end}>
              <input type="hidden" name="session" value={id} />
              <Button kind="quiet" className="desk-small" aria-describedby={`session-${id}`}>
                {t('desk.account.endSession')}
              </Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
