import type { Heading, Link, List, ListItem, Nodes, Parents, Root } from 'mdast'
import { Fragment, type ReactNode } from 'react'
import { type HeadingLevel, headingLevels } from '@/components/article/heading-levels'
import { isForeign } from '@/components/article/is-foreign'
import { wordsOf } from '@/components/article/words-of'
import { isDrawn, safeAddress } from '@/newsroom/articles/body-rules'

/** Deeper than any article goes; below, words are drawn without their marks, so that no text exhausts the stack. */
const deepest = 24
/** The same for quotations and lists, so that what is in them has room. */
const deepestBlock = 16

interface Drawing {
  levels: Map<Heading, HeadingLevel>
  depth: number
}

/** An article's Markdown, drawn from an allowlist of elements; of anything else the words are drawn. */
export function Body({ root }: { root: Root }) {
  return <div className="prose">{drawAll(root, { levels: headingLevels(root), depth: 0 })}</div>
}

function drawAll(parent: Parents, { levels, depth }: Drawing): ReactNode {
  if (depth > deepest) return wordsOf(parent)
  return parent.children.map((node) => (
    <Fragment key={placeOf(node)}>{draw(node, { levels, depth: depth + 1 })}</Fragment>
  ))
}

function draw(node: Nodes, drawing: Drawing): ReactNode {
  if (!isDrawn(node)) {
    if (node.type === 'definition') return null
    return 'children' in node ? drawAll(node, drawing) : wordsOf(node)
  }
  switch (node.type) {
    case 'text':
      return node.value
    case 'paragraph':
      return <p>{drawAll(node, drawing)}</p>
    case 'heading': {
      if (wordsOf(node) === '') return null
      const Level = drawing.levels.get(node)
      const words = drawAll(node, drawing)
      // Without a level it stands within a quotation or a list, where no section of the article can begin.
      return Level ? (
        <Level>{words}</Level>
      ) : (
        <p>
          <strong>{words}</strong>
        </p>
      )
    }
    case 'emphasis':
      return <em>{drawAll(node, drawing)}</em>
    case 'strong':
      return <strong>{drawAll(node, drawing)}</strong>
    case 'link':
      return drawLink(node, drawAll(node, drawing))
    case 'list':
      return isTooDeep(drawing) ? <p>{wordsOf(node)}</p> : drawList(node, drawing)
    case 'blockquote':
      return isTooDeep(drawing) ? <p>{wordsOf(node)}</p> : <blockquote>{drawAll(node, drawing)}</blockquote>
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

function drawLink(link: Link, words: ReactNode): ReactNode {
  const address = safeAddress(link.url)
  if (address === undefined) return words
  return (
    <a href={address} rel={isForeign(address) ? 'noopener' : undefined}>
      {wordsOf(link) === '' ? address : words}
    </a>
  )
}

/** The items of a list without blank lines in it are lines, not paragraphs. */
function drawList({ ordered, start, spread, children }: List, { levels, depth }: Drawing): ReactNode {
  const within = { levels, depth: depth + 1 }
  const isLoose = spread || children.some((item) => item.spread)
  const items = children.map((item) => (
    <li key={placeOf(item)}>{isLoose ? drawAll(item, within) : drawLines(item, within)}</li>
  ))
  if (!ordered) return <ul>{items}</ul>
  return <ol start={typeof start === 'number' && start !== 1 ? start : undefined}>{items}</ol>
}

function drawLines({ children }: ListItem, { levels, depth }: Drawing): ReactNode {
  const within = { levels, depth: depth + 1 }
  return children.map((node) => (
    <Fragment key={placeOf(node)}>
      {node.type === 'paragraph' ? drawAll(node, within) : draw(node, within)}
    </Fragment>
  ))
}

function isTooDeep({ depth }: Drawing): boolean {
  return depth > deepestBlock
}

function placeOf(node: Nodes): number | undefined {
  return node.position?.start.offset
}
