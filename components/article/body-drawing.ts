import type { Heading, Parents, Root, Table } from 'mdast'
import type { ReactNode } from 'react'
import { headingAnchors } from '@/components/article/heading-anchors'
import { type HeadingLevel, headingLevels } from '@/components/article/heading-levels'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { nodesIn } from '@/newsroom/articles/body-rules'
import { type Footnotes, footnotesIn } from '@/newsroom/articles/footnote-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The sizes of the pictures in a text, by their addresses. */
export type BodyImages = ReadonlyMap<string, Pick<LeadImage, 'width' | 'height' | 'narrower'>>

/** What stands apart from an article's own text. */
export type Box = 'sources' | 'methods'

/** What is known of a text while it is drawn. */
export interface Drawing {
  levels: Map<Heading, HeadingLevel>
  anchors: Map<Heading, string>
  footnotes: Footnotes
  tables: Table[]
  images: BodyImages
  words: Words
  /** A number in the digits of the text, as its lists have them. */
  numeral(number: number): string
  /** The name of the box that the text stands in, if it is not an article's own. */
  box: Box | undefined
  /** Before the anchors of its footnotes, so that two texts on a page have different ones. */
  prefix: string
  depth: number
  /** A link holds no other. */
  isInLink: boolean
}

/** Draws what is in a node, one deeper. */
export type DrawAll = (parent: Parents, drawing: Drawing) => ReactNode

/** The beginning of drawing a text. One with a `box` stands in a box with a heading, and nothing leads to its own. */
export function beginDrawing({
  root,
  images,
  words,
  box,
  lang,
}: Pick<Drawing, 'images' | 'words' | 'box'> & { root: Root; lang: string }): Drawing {
  const levels = headingLevels(root, box === undefined ? 'h1' : 'h2')
  return {
    levels,
    anchors: box === undefined ? headingAnchors(levels.keys()) : new Map(),
    footnotes: footnotesIn(root),
    tables: nodesIn(root).filter((node) => node.type === 'table'),
    images,
    words,
    numeral: hasEasternDigits(lang, words) ? words.number : String,
    box,
    prefix: box === undefined ? '' : `${box}-`,
    depth: 0,
    isInLink: false,
  }
}

/** Whether a text in `lang` is numbered in Arabic-Indic digits: an Arabic one is, where the edition is written with them. */
export function hasEasternDigits(lang: string, { language, digits }: Words): boolean {
  return digits === 'arab' && language === 'ar' && /^ar(-|$)/i.test(lang)
}
