import type { BlockContent, Root, RootContent, Table } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { normalDocument } from '@/components/desk/rich-text/normal'
import { readMarkdown } from '@/components/desk/rich-text/read-markdown'
import { type RichNode, textOf } from '@/components/desk/rich-text/rich-document'
import { inlineTree } from '@/components/desk/rich-text/write-inline'
import { pullMark } from '@/newsroom/articles/body-parts-rules'

/**
 * The Markdown of a document. Asterisks mark emphasis; where those of two marks would run into each other and mean
 * something else, underscores do.
 */
export function writeMarkdown(document: RichNode): string {
  const normal = normalDocument(document)
  const root: Root = { type: 'root', children: (normal.content ?? []).flatMap(top) }
  const starred = toMarkdown(root, options('*'))
  return isSame(readMarkdown(starred), normal) ? starred : toMarkdown(root, options('_'))
}

/** Whether two documents in their normal form say the same. */
export function isSame(one: RichNode | undefined, other: RichNode | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function options(emphasis: '*' | '_'): Options {
  return {
    emphasis,
    bullet: '-',
    bulletOther: '+',
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()],
    handlers: { verbatim: (node: { value: string }) => node.value },
    // An empty document is an empty text.
    join: [],
  }
}

function top(node: RichNode): RootContent[] {
  if (node.type === 'verbatim') return [{ type: 'verbatim', value: textOf(node.attrs?.markdown) }]
  if (node.type !== 'footnote') return block(node)
  const label = textOf(node.attrs?.label)
  return [{ type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: blocks(node) }]
}

function blocks({ content = [] }: RichNode): BlockContent[] {
  return content.flatMap(block)
}

function block(node: RichNode): BlockContent[] {
  const { type, attrs = {}, content = [] } = node
  switch (type) {
    case 'paragraph':
      return content.length > 0 ? [{ type, children: inlineTree(content) }] : []
    case 'heading':
      return [{ type, depth: headingDepth(attrs.level), children: inlineTree(content) }]
    case 'blockquote':
      return [{ type, children: attrs.pull === true ? pulled(blocks(node)) : blocks(node) }]
    case 'bulletList':
    case 'orderedList': {
      const spread = attrs.spread === true
      return [
        {
          type: 'list',
          ordered: type === 'orderedList',
          start: type === 'orderedList' ? Number(attrs.start) : null,
          spread,
          children: content.map((item) => ({ type: 'listItem', spread, children: blocks(item) })),
        },
      ]
    }
    case 'codeBlock':
      return [
        {
          type: 'code',
          lang: textOf(attrs.language) || null,
          value: content.map(({ text }) => text).join(''),
        },
      ]
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
    case 'image': {
      const picture = { type: 'image' as const, url: textOf(attrs.src), alt: textOf(attrs.alt) }
      return [{ type: 'paragraph', children: [{ ...picture, title: textOf(attrs.title) || null }] }]
    }
    case 'table':
      return [table(node)]
    default:
      return []
  }
}

function pulled([first, ...others]: BlockContent[]): BlockContent[] {
  if (first?.type !== 'paragraph')
    return pulled([{ type: 'paragraph', children: [] }, ...(first ? [first] : []), ...others])
  const mark = { type: 'verbatim' as const, value: first.children.length > 0 ? `${pullMark}\n` : pullMark }
  return [{ type: 'paragraph', children: [mark, ...first.children] }, ...others]
}

function headingDepth(level: unknown) {
  return ([1, 2, 3, 4, 5, 6] as const).find((depth) => depth === level) ?? 2
}

function table({ content = [] }: RichNode): Table {
  const align = (content[0]?.content ?? []).map(
    ({ attrs }) => (['left', 'center', 'right'] as const).find((side) => side === attrs?.align) ?? null,
  )
  return {
    type: 'table',
    align,
    children: content.map((row) => ({
      type: 'tableRow',
      children: (row.content ?? []).map((cell) => ({
        type: 'tableCell',
        children: inlineTree(cell.content ?? []),
      })),
    })),
  }
}
