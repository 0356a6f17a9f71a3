import type { Nodes } from 'mdast'
import { bodyTree, nodesIn } from '@/newsroom/articles/body-rules'

/** What ends a line of its own. */
const blocks = new Set(['paragraph', 'heading', 'code', 'listItem', 'tableCell', 'blockquote', 'break'])

/** The words of an article's Markdown as they are read, without its marks and addresses: a line for each of its blocks. */
export function plainText(markdown: string): string {
  const text = nodesIn(bodyTree(markdown)).map(wordsIn).join('')
  return text
    .replace(/^\[!pull\]/gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

function wordsIn(node: Nodes): string {
  const words = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : ''
  return blocks.has(node.type) ? `\n${words}` : words
}
