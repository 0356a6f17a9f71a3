import { toHtml } from 'hast-util-to-html'
import type { Inline } from '@/newsroom/comments/comment-mark-rules'
import type { Block } from '@/newsroom/comments/comment-text-rules'

type Node = Extract<Parameters<typeof toHtml>[0], { type: 'element' | 'text' }>

/** What stands in a feed for a spoiler, which a feed reader may have no way to hide: words that lead to the comment. */
interface Spoiler {
  words: string
  address: string
}

/**
 * A comment as HTML for feeds. Bare addresses are text: a feed reader makes links by itself, and knows nothing of
 * `nofollow`. Words that lead somewhere have the host beside them, as on the page.
 */
export function commentHtml(blocks: Block[], spoiler: Spoiler): string {
  return toHtml({ type: 'root', children: blocks.map((block) => nodeOf(block, spoiler)) })
}

function nodeOf(block: Block, spoiler: Spoiler): Node {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlineNodes(block.children, spoiler))
    case 'quote':
      return element(
        'blockquote',
        block.children.map((child) => nodeOf(child, spoiler)),
      )
    case 'code':
      return element('pre', [element('code', [text(block.text)])])
    case 'list':
      return element(
        block.items.some(({ number }) => number !== null) ? 'ol' : 'ul',
        block.items.map(({ number, children }) =>
          element(
            'li',
            children.map((child) => nodeOf(child, spoiler)),
            number === null ? {} : { value: number },
          ),
        ),
      )
  }
}

function inlineNodes(nodes: Inline[], spoiler: Spoiler): Node[] {
  return nodes.flatMap((node): Node[] => {
    switch (node.type) {
      case 'text':
        return [text(node.text)]
      case 'break':
        return [element('br', [])]
      case 'code':
        return [element('code', [text(node.text)])]
      case 'spoiler':
        return [element('a', [text(spoiler.words)], { href: spoiler.address })]
      case 'link': {
        const words = inlineNodes(node.children, spoiler)
        if (node.host === null) return words
        return [element('a', words, { href: node.href, rel: ['ugc', 'nofollow'] }), text(` (${node.host})`)]
      }
      default:
        return [element(node.type === 'strong' ? 'strong' : 'em', inlineNodes(node.children, spoiler))]
    }
  })
}

function element(
  tagName: string,
  children: Node[],
  properties: Record<string, string | number | string[]> = {},
): Node {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): Node {
  return { type: 'text', value }
}
