import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, Parents, Root } from 'mdast'
import { Fragment, type ReactNode } from 'react'
import { ArticleTable } from '@/components/article/article-table'
import {
  type BodyImages,
  type Box,
  beginDrawing,
  type Drawing,
  hasEasternDigits,
} from '@/components/article/body-drawing'
import { FootnoteCall, FootnoteList } from '@/components/article/footnotes'
import { isForeign } from '@/components/article/is-foreign'
import { LeadImage } from '@/components/article/lead-image'
import { PullQuote } from '@/components/article/pull-quote'
import { wordsOf } from '@/components/article/words-of'
import { figureIn, pullQuoteIn } from '@/newsroom/articles/body-parts-rules'
import { isDrawn, nodesIn, safeAddress } from '@/newsroom/articles/body-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Deeper than any article goes; below, words are drawn without their marks, so that no text exhausts the stack. */
const deepest = 24
/** The same for quotations and lists, so that what is in them has room. */
const deepestBlock = 16

/** The number of an item beside which there is room for it. */
const widestNumber = 999

interface BodyProps {
  root: Root
  /** Of which pictures the size is known; those of which it is not are their words. */
  images?: BodyImages
  /** The name of the box that it stands in, if it is not an article's own text. */
  box?: Box | undefined
  words: Words
  /** Its language, if it is not the page's. */
  lang?: string
}

/** An article's Markdown, drawn from an allowlist of elements; of anything else the words are drawn. */
export function Body({ root, images = new Map(), box, words, lang = words.language }: BodyProps) {
  const drawing = beginDrawing({ root, images, words, box, lang })
  return (
    <div className="prose" data-digits={hasEasternDigits(lang, words) ? 'arab' : undefined}>
      {drawAll(root, drawing)}
      <FootnoteList drawing={drawing} drawAll={drawAll} />
    </div>
  )
}

function drawAll(parent: Parents, drawing: Drawing): ReactNode {
  if (drawing.depth > deepest) return wordsOf(parent)
  const within = { ...drawing, depth: drawing.depth + 1 }
  return parent.children.map((node) => <Fragment key={placeOf(node)}>{draw(node, within)}</Fragment>)
}

function draw(node: Nodes, drawing: Drawing): ReactNode {
  if (!isDrawn(node)) {
    // Notes are drawn where they all stand, definitions nowhere.
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return null
    return 'children' in node ? drawAll(node, drawing) : wordsOf(node)
  }
  switch (node.type) {
    case 'text':
      return node.value
    case 'paragraph':
      return drawParagraph(node, drawing)
    case 'heading':
      return drawHeading(node, drawing)
    case 'emphasis':
      return <em>{drawAll(node, drawing)}</em>
    case 'strong':
      return <strong>{drawAll(node, drawing)}</strong>
    case 'link':
      return drawLink(node.url, wordsOf(node), drawAll(node, { ...drawing, isInLink: true }))
    case 'image':
      return drawing.isInLink ? node.alt : drawLink(node.url, node.alt ?? '', node.alt)
    case 'list':
      return isTooDeep(drawing) ? <p>{wordsOf(node)}</p> : drawList(node, drawing)
    case 'blockquote':
      return isTooDeep(drawing) ? <p>{wordsOf(node)}</p> : drawQuotation(node, drawing)
    case 'table':
      return isTooDeep(drawing) ? (
        <p>{wordsOf(node)}</p>
      ) : (
        <ArticleTable table={node} drawing={drawing} drawAll={drawAll} />
      )
    case 'footnoteReference':
      return <FootnoteCall reference={node} drawing={drawing} />
    case 'thematicBreak':
      return <hr />
    case 'break':
      return <br />
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return <pre>{node.value}</pre>
    default:
      return 'children' in node ? drawAll(node, drawing) : null
  }
}

function drawParagraph(paragraph: Paragraph, drawing: Drawing): ReactNode {
  const figure = figureIn(paragraph)
  const size = figure && drawing.images.get(figure.src)
  if (figure && size) return <LeadImage image={{ ...figure, ...size }} isInText />
  return <p>{drawAll(paragraph, drawing)}</p>
}

function drawHeading(heading: Heading, drawing: Drawing): ReactNode {
  // The page's outline has no heading without words; whatever else stands in it leads somewhere.
  if (wordsOf(heading) === '') return holdsCall(heading) ? <p>{drawAll(heading, drawing)}</p> : null
  const Level = drawing.levels.get(heading)
  const words = drawAll(heading, drawing)
  if (Level) return <Level id={drawing.anchors.get(heading)}>{words}</Level>
  // It stands within a quotation or a list, where no section of the article can begin.
  return (
    <p>
      <strong>{words}</strong>
    </p>
  )
}

function holdsCall(heading: Heading): boolean {
  return nodesIn(heading).some(({ type }) => type === 'footnoteReference')
}

function drawQuotation(quotation: Blockquote, drawing: Drawing): ReactNode {
  const pulled = pullQuoteIn(quotation)
  return pulled ? (
    <PullQuote words={pulled} drawing={drawing} drawAll={drawAll} />
  ) : (
    <blockquote>{drawAll(quotation, drawing)}</blockquote>
  )
}

function drawLink(url: string, text: string, words: ReactNode): ReactNode {
  const address = safeAddress(url)
  if (address === undefined) return words
  return (
    <a href={address} rel={isForeign(address) ? 'noopener' : undefined}>
      {text === '' ? address : words}
    </a>
  )
}

/** The items of a list without blank lines in it are lines, not paragraphs. */
function drawList({ ordered, start, spread, children }: List, drawing: Drawing): ReactNode {
  const within = { ...drawing, depth: drawing.depth + 1 }
  const isLoose = spread || children.some((item) => item.spread)
  const items = children.map((item) => (
    <li key={placeOf(item)}>{isLoose ? drawAll(item, within) : drawLines(item, within)}</li>
  ))
  if (!ordered) return <ul>{items}</ul>
  const first = start ?? 1
  return (
    <ol
      start={first === 1 ? undefined : first}
      className={first + items.length > widestNumber ? 'list-inside' : undefined}
    >
      {items}
    </ol>
  )
}

function drawLines({ children }: ListItem, drawing: Drawing): ReactNode {
  const within = { ...drawing, depth: drawing.depth + 1 }
  return children.map((node) => (
    <Fragment key={placeOf(node)}>
      {node.type === 'paragraph' && !figureIn(node) ? drawAll(node, within) : draw(node, within)}
    </Fragment>
  ))
}

function isTooDeep({ depth }: Drawing): boolean {
  return depth > deepestBlock
}

function placeOf(node: Nodes): number | undefined {
  return node.position?.start.offset
}
