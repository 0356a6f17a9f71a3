import type { Blockquote } from 'mdast'
import type { DrawAll, Drawing } from '@/components/article/body-drawing'
import { wordsOf } from '@/components/article/words-of'

interface PullQuoteProps {
  /** What it says, without its mark. */
  words: Blockquote['children']
  drawing: Drawing
  drawAll: DrawAll
}

/** A sentence of the article set large, with who said it where a last paragraph names them behind a dash. */
export function PullQuote({ words, drawing, drawAll }: PullQuoteProps) {
  const last = words.at(-1)
  const [, speaker] = (words.length > 1 && last && /^[–—]\s+(.+)$/s.exec(wordsOf(last))) || []
  const said = speaker === undefined ? words : words.slice(0, -1)
  return (
    <figure className="pull-quote">
      <blockquote>{drawAll({ type: 'blockquote', children: said }, drawing)}</blockquote>
      {speaker !== undefined && (
        <figcaption>
          <bdi>{speaker}</bdi>
        </figcaption>
      )}
    </figure>
  )
}
