import type { Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast'
import { normalDocument } from '@/components/desk/rich-text/normal'
import { isSeen } from '@/components/desk/rich-text/normal-inline'
import {
  deepestNesting,
  emptyParagraph,
  type RichMark,
  type RichNode,
  textNode,
} from '@/components/desk/rich-text/rich-document'
import { isOwnImage, pullQuoteIn } from '@/newsroom/articles/body-parts-rules'
import { bodyTree } from '@/newsroom/articles/body-rules'

/** Thrown and caught in this file: the editor has nothing for what stands there. */
class CannotHold extends Error {}

/** The document that stands for this Markdown; undefined when the editor has nothing for something in it. */
export function readMarkdown(markdown: string): RichNode | undefined {
  const source = markdown.replace(/\r\n?/g, '\n')
  try {
    const content = bodyTree(source).children.map((node) => top(node, source))
    return normalDocument({ type: 'doc', content })
  } catch (error) {
    if (error instanceof CannotHold) return undefined
    throw error
  }
}

function top(node: RootContent, source: string): RichNode {
  if (node.type === 'footnoteDefinition') {
    return {
      type: 'footnote',
      attrs: { label: node.label ?? node.identifier },
      content: blocks(node, source, 1),
    }
  }
  if (node.type === 'definition') return { type: 'verbatim', attrs: { markdown: sourceOf(node, source) } }
  return block(node, source, 0)
}

function blocks(parent: Parents, source: string, depth: number): RichNode[] {
  const inside = parent.children.map((node) => block(node, source, depth + 1))
  return inside.length > 0 ? inside : [emptyParagraph]
}

function block(node: Nodes, source: string, depth: number): RichNode {
  if (depth > deepestNesting) throw new CannotHold()
  switch (node.type) {
    case 'paragraph': {
      const [only, further] = node.children
      if (only?.type === 'image' && !further && isOwnImage(only.url)) {
        return { type: 'image', attrs: { src: only.url, alt: only.alt ?? '', title: only.title ?? '' } }
      }
      return { type: 'paragraph', content: inline(node.children, source, []) }
    }
    case 'heading':
      if (node.children.some(({ type }) => type === 'break')) throw new CannotHold()
      return { type: 'heading', attrs: { level: node.depth }, content: inline(node.children, source, []) }
    case 'blockquote': {
      const said = pullQuoteIn(node)
      const content = blocks(said ? { ...node, children: said } : node, source, depth)
      return { type: 'blockquote', attrs: { pull: said !== null }, content }
    }
    case 'list': {
      const spread = Boolean(node.spread) || node.children.some((item) => item.spread)
      const content = node.children.map((item) => ({
        type: 'listItem',
        content: blocks(item, source, depth),
      }))
      return node.ordered
        ? { type: 'orderedList', attrs: { spread, start: node.start ?? 1 }, content }
        : { type: 'bulletList', attrs: { spread }, content }
    }
    case 'code':
      if (node.meta) throw new CannotHold()
      return {
        type: 'codeBlock',
        attrs: { language: node.lang ?? null },
        content: [{ type: 'text', text: node.value }],
      }
    case 'thematicBreak':
      return { type: 'horizontalRule' }
    case 'table':
      return table(node, source)
    default:
      throw new CannotHold()
  }
}

function table({ align, children }: Table, source: string): RichNode {
  const columns = children[0]?.children.length ?? 0
  return {
    type: 'table',
    content: children.map((row, index) => {
      if (row.children.length > columns) throw new CannotHold()
      return {
        type: 'tableRow',
        content: row.children.map((cell, column) => ({
          type: index === 0 ? 'tableHeader' : 'tableCell',
          attrs: { align: align?.[column] ?? null },
          content: inline(cell.children, source, []),
        })),
      }
    }),
  }
}

function inline(nodes: PhrasingContent[], source: string, marks: RichMark[]): RichNode[] {
  return nodes.flatMap((node): RichNode[] => {
    switch (node.type) {
      case 'text':
        return [textNode(node.value, marks)]
      case 'inlineCode':
        return [textNode(node.value, [...marks, { type: 'code' }])]
      case 'strong':
        return inline(node.children, source, [...marks, { type: 'bold' }])
      case 'emphasis':
        return inline(node.children, source, [...marks, { type: 'italic' }])
      case 'break':
        return [{ type: 'hardBreak', marks }]
      case 'footnoteReference':
        return [{ type: 'footnoteReference', attrs: { label: node.label ?? node.identifier }, marks }]
      case 'link': {
        const words = inline(node.children, source, [
          ...marks,
          { type: 'link', attrs: { href: node.url, title: node.title ?? '' } },
        ])
        return words.some(isSeen) ? words : verbatim(node, source, marks)
      }
      default:
        return verbatim(node, source, marks)
    }
  })
}

/** What the editor shows and keeps as it was written. */
function verbatim(node: Nodes, source: string, marks: RichMark[]): RichNode[] {
  const markdown = sourceOf(node, source)
  // On its further lines stand the marks of whatever is around it.
  if (markdown.includes('\n')) throw new CannotHold()
  return [{ type: 'verbatimInline', attrs: { markdown }, marks }]
}

function sourceOf({ position }: Nodes, source: string): string {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) throw new CannotHold()
  return source.slice(start.offset, end.offset)
}
