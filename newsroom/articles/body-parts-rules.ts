import type { Blockquote, Paragraph } from 'mdast'

/** What a pull quote begins with; `\[!pull]`, as tools write it, means the same. */
export const pullMark = '[!pull]'

/** A picture in a text: where it is served, what it shows, and its words. */
export interface Figure {
  src: string
  alt: string
  caption: string
  credit: string
}

/** The picture that a paragraph is, when it is nothing but an image of the site's own; else null. */
export function figureIn({ children }: Paragraph): Figure | null {
  const [image, ...others] = children
  if (image?.type !== 'image' || others.length > 0 || !isOwnImage(image.url)) return null
  return { src: image.url, alt: image.alt ?? '', ...figureWords(image.title ?? '') }
}

/** Whether an address is one that Postbag serves a whole picture at. */
export function isOwnImage(address: string): boolean {
  return /^\/media\/[0-9a-f]{32}\.webp$/.test(address)
}

/** An image's title is its caption, and behind the last upright stroke its credit. */
export function figureWords(words: string): Pick<Figure, 'caption' | 'credit'> {
  const stroke = words.lastIndexOf('|')
  if (stroke < 0) return { caption: words.trim(), credit: '' }
  return { caption: words.slice(0, stroke).trim(), credit: words.slice(stroke + 1).trim() }
}

/** A picture's words as the title of its image; the other way round is `figureIn`. */
export function titleOfFigure({ caption, credit }: Pick<Figure, 'caption' | 'credit'>): string {
  return credit || caption.includes('|') ? `${caption} | ${credit}`.trim() : caption
}

/** What a pull quote says, without its mark; null for any other quotation. */
export function pullQuoteIn({ children }: Blockquote): Blockquote['children'] | null {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return null
  const [words, ...further] = first.children
  if (words?.type !== 'text') return null
  const [mark] = /^\[!pull\](?:\s+|$)/i.exec(words.value) ?? []
  if (mark === undefined) return null
  const value = words.value.slice(mark.length)
  const marked = value === '' ? further : [{ ...words, value }, ...further]
  // A hard break behind the mark is part of it.
  if (value === '' && marked[0]?.type === 'break') marked.shift()
  return marked.length > 0 ? [{ ...first, children: marked }, ...others] : others
}
