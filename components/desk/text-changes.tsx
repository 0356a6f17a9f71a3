import { diffWordsWithSpace } from 'diff'
import type { Words } from '@/newsroom/words/words-rules'

/** In milliseconds: two long texts that have little in common are shown one after the other. */
const patience = 500

/** In characters, of what did not change: so much of it is shown beside what did. */
const context = 120

/** What changed between two texts, word by word, for eyes and ears. */
export function TextChanges({ words, before, after }: { words: Words; before: string; after: string }) {
  const pieces = diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return (
    <div className="desk-changes" dir="auto">
      {pieces.map(({ value, added, removed }, index) => (
        <Piece
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are only ever drawn anew together
          key={index}
          words={words}
          text={value}
          mark={added ? 'added' : removed ? 'removed' : undefined}
        />
      ))}
    </div>
  )
}

function Piece({
  words: { t, dir },
  text,
  mark,
}: {
  words: Words
  text: string
  mark: 'added' | 'removed' | undefined
}) {
  if (!mark) return text.length > 3 * context ? `${text.slice(0, context)} […] ${text.slice(-context)}` : text
  const Marked = mark === 'added' ? 'ins' : 'del'
  return (
    <Marked>
      {/* With a direction of their own, these do not decide that of the text. */}
      <span className="desk-hidden" dir={dir}>
        {t(`desk.pastVersions.${mark}`)}{' '}
      </span>
      {text}
      <span className="desk-hidden" dir={dir}>
        {' '}
        {t('desk.pastVersions.end')}{' '}
      </span>
    </Marked>
  )
}
