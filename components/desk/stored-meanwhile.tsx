import { fieldNames } from '@/components/desk/manuscript-words'
import { TextChanges } from '@/components/desk/text-changes'
import { Button } from '@/components/form/button'

/** A manuscript as it is stored, its fields as text. */
export interface Stored {
  id: string
  version: number
  fields: Record<string, string>
}

const shown: [field: string, name: string][] = [
  ['headline', 'Headline'],
  ['standfirst', 'Standfirst'],
  ['body', 'Text'],
]

/** What somebody else saved while one was writing, beside what one has typed, and the two ways on. */
export function StoredMeanwhile({ stored, typed }: { stored: Stored; typed: (field: string) => string }) {
  const isOther = (field: string) => (stored.fields[field] ?? '') !== lined(typed(field))
  const others = Object.keys(stored.fields).filter((field) => isOther(field))
  const rest = others.filter((field) => !shown.some(([name]) => name === field))
  return (
    <section className="desk-conflict" aria-labelledby="conflict">
      <h2 id="conflict">Two versions</h2>
      <p>
        Below is the text as you typed it. Here is how it differs from what is saved: struck through is only
        in what is saved, underlined only in yours.
      </p>
      {shown
        .filter(([field]) => isOther(field))
        .map(([field, name]) => (
          <div key={field}>
            <h3>{name}</h3>
            <TextChanges before={stored.fields[field] ?? ''} after={lined(typed(field))} />
          </div>
        ))}
      {rest.length > 0 && (
        <p>Different, too: {rest.map((field) => fieldNames[field] ?? field).join(', ')}.</p>
      )}
      {others.length === 0 && <p>Both say the same.</p>}
      <details>
        <summary>The text as it is saved</summary>
        <pre dir="auto">{stored.fields.body}</pre>
      </details>
      <input type="hidden" name="over" value={stored.version} />
      <div className="desk-row">
        <Button name="do" value="over" kind="quiet">
          Save mine in its place
        </Button>
        <Button name="do" value="theirs" kind="quiet">
          Go on with what is saved
        </Button>
      </div>
      <p className="desk-soft">
        Either way the other version stays in the history. To have both, go on writing below until yours says
        all of it, then save yours in its place.
      </p>
    </section>
  )
}

/** A form sends its line ends as CR and LF. */
function lined(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
