import type { Nodes } from 'mdast'

const apart = new Set(['paragraph', 'heading', 'tableCell', 'code'])

/** The words in a node without their marks. Not recursive: what is nested beyond reason ends up here. */
export function wordsOf(node: Nodes): string {
  const words: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (apart.has(next.type)) words.push(' ')
    if ('children' in next) waiting.push(...next.children.toReversed())
    else if ('value' in next) words.push(next.value)
    else if ('alt' in next && next.alt) words.push(next.alt)
    else if (next.type === 'break') words.push(' ')
  }
  return words.join('').trim()
}
