import { fieldName } from '@/components/desk/manuscript-words'
import { TextChanges } from '@/components/desk/text-changes'
import { Button } from '@/components/form/button'
import type { Words } from '@/newsroom/words/words-rules'

/** A manuscript as it is stored, its fields as text. */
export interface Stored {
  id: string
  version: number
  fields: Record<string, string>
}

const shown = ['headline', 'standfirst', 'body']

/** What somebody else saved while one was writing, beside what one has typed, and the two ways on. */
export function StoredMeanwhile({
  words,
  stored,
  typed,
}: {
  words: Words
  stored: Stored
  typed: (field: string) => string
}) {
  const { t } = words
  const isOther = (field: string) => (stored.fields[field] ?? '') !== lined(typed(field))
  const others = Object.keys(stored.fields).filter((field) => isOther(field))
  const rest = others.filter((field) => !shown.includes(field))
  return (
    <section className="desk-conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('desk.meanwhile.title')}</h2>
      <p>{t('desk.meanwhile.how')}</p>
      {shown
        .filter((field) => isOther(field))
        .map((field) => (
          <div key={field}>
            <h3>{fieldName(words, field)}</h3>
            <TextChanges words={words} before={stored.fields[field] ?? ''} after={lined(typed(field))} />
          </div>
        ))}
      {rest.length > 0 && (
        <p>
          {t('desk.meanwhile.otherFields', {
            fields: words.list(rest.map((field) => fieldName(words, field))),
          })}
        </p>
      )}
      {others.length === 0 && <p>{t('desk.meanwhile.same')}</p>}
      <details>
        <summary>{t('desk.meanwhile.stored')}</summary>
        <pre dir="auto">{stored.fields.body}</pre>
      </details>
      <input type="hidden" name="over" value={stored.version} />
      <div className="desk-row">
        <Button name="do" value="over" kind="quiet">
          {t('desk.meanwhile.mine')}
        </Button>
        <Button name="do" value="theirs" kind="quiet">
          {t('desk.meanwhile.theirs')}
        </Button>
      </div>
      <p className="desk-soft">{t('desk.meanwhile.kept')}</p>
    </section>
  )
}

/** A form sends its line ends as CR and LF. */
function lined(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
