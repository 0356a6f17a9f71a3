import { readMarkdown } from '@/components/desk/rich-text/read-markdown'
import type { RichNode } from '@/components/desk/rich-text/rich-document'
import { isSame, writeMarkdown } from '@/components/desk/rich-text/write-markdown'

/**
 * The document for this Markdown, when the editor can give back all of it; undefined when something in it would be lost:
 * then it stays with the textarea.
 */
export function openText(markdown: string): RichNode | undefined {
  const document = readMarkdown(markdown)
  return document && isSame(readMarkdown(writeMarkdown(document)), document) ? document : undefined
}
