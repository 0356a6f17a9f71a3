import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

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
])

/**
 * The tree of an article's Markdown, with nothing in it that the page does not draw. HTML is not a construct here: it
 * stays text. Images are not drawn either; their words are.
 */
export function bodyTree(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] })
}

/** Whether the page draws nodes of this type. */
export function isDrawn(node: Nodes): boolean {
  return allowed.has(node.type)
}

/** A link's address when it may be followed: to the web, to a mailbox or within the site; else undefined. */
export function safeAddress(address: string): string | undefined {
  if (/^[/#](?!\/|\\)/.test(address)) return address
  if (!URL.canParse(address)) return undefined
  return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : undefined
}
