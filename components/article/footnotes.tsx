import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { ReactNode } from 'react'
import type { DrawAll, Drawing } from '@/components/article/body-drawing'
import { figureIn } from '@/newsroom/articles/body-parts-rules'
import type { Footnote } from '@/newsroom/articles/footnote-rules'

/** A note that is called more often leads back to so many of its calls. */
const mostWaysBack = 12

/** The number at which a text calls a note. What calls a note that is not there stays as it was written. */
export function FootnoteCall({ reference, drawing }: { reference: FootnoteReference; drawing: Drawing }) {
  const found = drawing.footnotes.calls.get(reference)
  if (!found) return `[^${reference.label ?? reference.identifier}]`
  const { number, call } = found
  const { words, numeral } = drawing
  if (drawing.isInLink) return <sup>{numeral(number)}</sup>
  return (
    <a
      id={callAnchor(drawing, number, call)}
      href={`#${noteAnchor(drawing, number)}`}
      className="note-call"
      aria-label={words.t('articles.note', { number: words.number(number) })}
    >
      {numeral(number)}
    </a>
  )
}

/** The notes that a text calls, each with the way back to where it does. */
export function FootnoteList({ drawing, drawAll }: { drawing: Drawing; drawAll: DrawAll }) {
  const { notes } = drawing.footnotes
  if (notes.length === 0) return null
  const { words, prefix, box } = drawing
  const name = `${prefix}notes`
  return (
    <section className="notes" aria-labelledby={box === undefined ? name : `${box} ${name}`}>
      <p id={name} className="notes-name">
        <span lang={words.language} dir={words.dir}>
          {words.t('articles.notes')}
        </span>
      </p>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={noteAnchor(drawing, note.number)}>
            {drawNote(note.definition, drawing, drawAll)} <WaysBack note={note} drawing={drawing} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A note of one paragraph is a line, with the way back at its end. */
function drawNote(definition: FootnoteDefinition, drawing: Drawing, drawAll: DrawAll): ReactNode {
  const [only, ...others] = definition.children
  const isLine = only?.type === 'paragraph' && others.length === 0 && !figureIn(only)
  return drawAll(isLine ? only : definition, drawing)
}

function WaysBack({ note: { number, calls }, drawing }: { note: Footnote; drawing: Drawing }) {
  const { words, numeral } = drawing
  const ways = Array.from({ length: Math.min(calls, mostWaysBack) }, (_, before) => before + 1)
  return ways.map((call) => (
    <a
      key={call}
      href={`#${callAnchor(drawing, number, call)}`}
      className="note-back"
      aria-label={
        calls === 1
          ? words.t('articles.noteBack', { number: words.number(number) })
          : words.t('articles.noteBackAt', { number: words.number(number), place: words.number(call) })
      }
    >
      ↑{calls > 1 && <sup>{numeral(call)}</sup>}
    </a>
  ))
}

function noteAnchor({ prefix }: Drawing, number: number): string {
  return `${prefix}note-${number}`
}

function callAnchor({ prefix }: Drawing, number: number, call: number): string {
  return `${prefix}note-${number}-call-${call}`
}
