import { Fragment, type ReactNode } from 'react'
import type { Inline } from '@/newsroom/comments/comment-mark-rules'
import type { Block } from '@/newsroom/comments/comment-text-rules'

/** How what is not the same everywhere is drawn. */
export interface Drawing {
  paragraph: string
  link(href: string, words: ReactNode, host: string | null): ReactNode
  spoiler(words: ReactNode): ReactNode
}

interface TextBlocksProps {
  blocks: Block[]
  drawing: Drawing
  /** Of a quote or a list, whose direction is that of the first word in it: `dir="auto"` looks past what has its own. */
  isInside?: boolean
}

/** The text of a comment, each of its blocks in its own direction. */
export function TextBlocks({ blocks, drawing, isInside = false }: TextBlocksProps): ReactNode {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <TextBlock key={index} block={block} drawing={drawing} isInside={isInside} />
  ))
}

function TextBlock({
  block,
  drawing,
  isInside,
}: {
  block: Block
  drawing: Drawing
  isInside: boolean
}): ReactNode {
  const dir = isInside ? undefined : 'auto'
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir={dir} className={drawing.paragraph}>
          <Inlines nodes={block.children} drawing={drawing} />
        </p>
      )
    case 'quote':
      return (
        <blockquote dir={dir} className="said-quote">
          <TextBlocks blocks={block.children} drawing={drawing} isInside />
        </blockquote>
      )
    case 'code':
      return (
        <pre dir={dir} className="said-code">
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const isNumbered = block.items.some(({ number }) => number !== null)
      const List = isNumbered ? 'ol' : 'ul'
      return (
        <List dir={dir} className={isNumbered ? 'said-numbers' : 'said-points'}>
          {block.items.map(({ number, children }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
            <li key={index} value={number ?? undefined}>
              <ItemText blocks={children} drawing={drawing} />
            </li>
          ))}
        </List>
      )
    }
  }
}

/** The first line stands beside its number without a paragraph around it. */
function ItemText({ blocks: [first, ...rest], drawing }: { blocks: Block[]; drawing: Drawing }) {
  if (first?.type !== 'paragraph') {
    return <TextBlocks blocks={first ? [first, ...rest] : []} drawing={drawing} isInside />
  }
  return (
    <>
      <Inlines nodes={first.children} drawing={drawing} />
      <TextBlocks blocks={rest} drawing={drawing} isInside />
    </>
  )
}

function Inlines({ nodes, drawing }: { nodes: Inline[]; drawing: Drawing }): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <Fragment key={index}>{drawn(node, drawing)}</Fragment>
  ))
}

function drawn(node: Inline, drawing: Drawing): ReactNode {
  if (node.type === 'text') return node.text
  if (node.type === 'break') return <br />
  if (node.type === 'code') return <code dir="auto">{node.text}</code>
  const words = <Inlines nodes={node.children} drawing={drawing} />
  if (node.type === 'link') return drawing.link(node.href, words, node.host)
  if (node.type === 'spoiler') return drawing.spoiler(words)
  return node.type === 'strong' ? <strong>{words}</strong> : <em>{words}</em>
}
