import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskMoment } from '@/components/desk/desk-moment'
import { Button } from '@/components/form/button'
import { browserInWords } from '@/newsroom/people/browser-rules'

/** A staff member's sessions, each with a button that ends it; the one they look from is marked and has none. */
export function SessionList({
  sessions,
  present,
  timeZone,
  end,
}: {
  sessions: { id: string; browser: string; startedAt: Date }[]
  present: string
  timeZone: string
  end: Act
}) {
  return (
    <ul className="desk-sessions">
      {sessions.map(({ id, browser, startedAt }) => (
        <li key={id}>
          <p id={`session-${id}`}>
            <b>{browserInWords(browser)}</b>
            {id === present && <span className="desk-mark"> this one</span>}
            <br />
            <span className="desk-soft">
              since <DeskMoment at={startedAt} timeZone={timeZone} />
            </span>
          </p>
          {id !== present && (
            <ActionForm act={end}>
              <input type="hidden" name="session" value={id} />
              <Button kind="quiet" className="desk-small" aria-describedby={`session-${id}`}>
                End this session
              </Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
