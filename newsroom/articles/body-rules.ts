import type { Definition, Nodes, Root, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { linkAddressLines } from '@/newsroom/articles/body-address-rules'

/** More of these than any article has, the parser would take seconds to read: then they stay text. */
const most = { footnotes: 500, bars: 20_000, columns: 40, references: 1000 }

const allowed = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'inlineCode',
  'code',
  'image',
  'table',
  'footnoteReference',
])

/**
 * The tree of an article's Markdown: the only reading of it, for the page, for feeds and for the desk.
 *
 * What is written is CommonMark 0.31 without HTML, which stays text, with the tables and footnotes of GitHub
 * (https://github.github.com/gfm/#tables-extension-). On top of it:
 * - A picture is a paragraph of its own, `![what it shows](/media/<32 hex>.webp "caption | credit")`: `figureIn`. Any other
 *   image is its words, leading to it.
 * - A pull quote is a quotation whose first line begins with `[!pull]`: `pullQuoteIn`. A last paragraph in it that begins
 *   with a dash and a space says who said it.
 * - A line that is nothing but an address on the web is a link: what is elsewhere is linked, never embedded.
 * - Headings begin with `##`; whatever they begin with, the page has them below its own, without gaps.
 * - A footnote is `[^name]` where it is called and `[^name]: its text` anywhere; numbers are given as they are called, and
 *   one that nothing calls is not drawn.
 *
 * In the tree, references to definitions are links and images already, and so are lines that are addresses. What no article
 * has, more than 500 footnotes or a table of more than 40 columns, stays text.
 */
export function bodyTree(markdown: string): Root {
  const withFootnotes = countUpTo(most.footnotes, markdown, /^[ >]*\[\^[^\]\n]+\]:/gm)
  const withTables = countUpTo(most.bars, markdown, /\|/g)
  const root = fromMarkdown(markdown, {
    extensions: [
      { disable: { null: ['htmlFlow', 'htmlText', ...(withFootnotes ? [] : ['definition'])] } },
      ...(withFootnotes ? [gfmFootnote()] : []),
      ...(withTables ? [gfmTable()] : []),
    ],
    mdastExtensions: [
      ...(withFootnotes ? [gfmFootnoteFromMarkdown()] : []),
      ...(withTables ? [gfmTableFromMarkdown()] : []),
    ],
  })
  const nodes = nodesIn(root)
  resolveReferences(nodes)
  for (const node of nodes) {
    if (node.type === 'table') asTextIfTooWide(node, markdown)
    if (node.type === 'paragraph') linkAddressLines(node)
  }
  return root
}

/** Whether the page draws nodes of this type where they stand. */
export function isDrawn(node: Nodes): boolean {
  return allowed.has(node.type)
}

/** A link's address when it may be followed: to the web, to a mailbox or within the site; else undefined. */
export function safeAddress(address: string): string | undefined {
  if (/^[/#](?!\/|\\)/.test(address)) return address
  if (!URL.canParse(address)) return undefined
  return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : undefined
}

/** All nodes under `root` and itself, in the order of the text. Not recursive: some texts nest thousands. */
export function nodesIn(root: Nodes): Nodes[] {
  const nodes: Nodes[] = []
  const waiting: Nodes[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes.push(next)
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return nodes
}

function countUpTo(limit: number, text: string, pattern: RegExp): boolean {
  let count = 0
  for (const _ of text.matchAll(pattern)) if (++count > limit) return false
  return true
}

/** Only so many: each repeats an address, and a short text could stand for a very long one. */
function resolveReferences(nodes: Nodes[]): void {
  const definitions = new Map<string, Definition>()
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }
  let resolved = 0
  for (const node of nodes) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue
    const definition = definitions.get(node.identifier)
    if (!definition || ++resolved > most.references) continue
    const { url, title } = definition
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, title })
  }
}

function asTextIfTooWide(table: Table, markdown: string): void {
  if ((table.children[0]?.children.length ?? 0) <= most.columns) return
  const value = markdown.slice(table.position?.start.offset, table.position?.end.offset)
  Object.assign(table, { type: 'code', value })
  Reflect.deleteProperty(table, 'children')
}
