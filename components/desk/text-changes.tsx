import { diffWordsWithSpace } from 'diff'

/** In milliseconds: two long texts that have little in common are shown one after the other. */
const patience = 500

/** In characters, of what did not change: so much of it is shown beside what did. */
const context = 120

/** What changed between two texts, word by word, for eyes and ears. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  const pieces = diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return (
    <div className="desk-changes" dir="auto">
      {pieces.map(({ value, added, removed }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are only ever drawn anew together
        <Piece key={index} text={value} mark={added ? 'added' : removed ? 'removed' : undefined} />
      ))}
    </div>
  )
}

function Piece({ text, mark }: { text: string; mark: 'added' | 'removed' | undefined }) {
  if (!mark) return text.length > 3 * context ? `${text.slice(0, context)} […] ${text.slice(-context)}` : text
  const Marked = mark === 'added' ? 'ins' : 'del'
  return (
    <Marked>
      <span className="desk-hidden">{mark}: </span>
      {text}
      <span className="desk-hidden"> (end) </span>
    </Marked>
  )
}
