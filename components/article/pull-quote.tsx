import type { Blockquote, PhrasingContent } from 'mdast'
import type { DrawAll, Drawing } from '@/components/article/body-drawing'

interface PullQuoteProps {
  /** What it says, without its mark. */
  words: Blockquote['children']
  drawing: Drawing
  drawAll: DrawAll
}

/** A sentence of the article set large, with who said it where a last paragraph names them behind a dash. */
export function PullQuote({ words, drawing, drawAll }: PullQuoteProps) {
  const last = words.at(-1)
  const speaker = words.length > 1 && last?.type === 'paragraph' ? behindDash(last.children) : null
  const said = speaker ? words.slice(0, -1) : words
  return (
    <figure className="pull-quote">
      <blockquote>{drawAll({ type: 'blockquote', children: said }, drawing)}</blockquote>
      {speaker && (
        <figcaption>
          <bdi>{drawAll({ type: 'paragraph', children: speaker }, drawing)}</bdi>
        </figcaption>
      )}
    </figure>
  )
}

/** What follows a dash and a space, whichever marks the two stand in; null where there is none. */
function behindDash([first, ...others]: PhrasingContent[]): PhrasingContent[] | null {
  if (!first) return null
  if (first.type === 'text') {
    const value = first.value.replace(/^[–—]\s+/, '')
    return value === first.value ? null : [{ ...first, value }, ...others]
  }
  const within = 'children' in first ? behindDash(first.children) : null
  return within && 'children' in first ? [{ ...first, children: within }, ...others] : null
}
