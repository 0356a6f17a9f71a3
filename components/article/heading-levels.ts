import type { Heading, Root } from 'mdast'
import { wordsOf } from '@/components/article/words-of'

const all = ['h2', 'h3', 'h4'] as const
export type HeadingLevel = (typeof all)[number]

/**
 * The level of every heading of a text as the page draws it: below the headline, which is the page's one `h1`, or below
 * `under`, and never more than one below the heading before, whatever number of hashes it was written with.
 */
export function headingLevels({ children }: Root, under: 'h1' | 'h2' = 'h1'): Map<Heading, HeadingLevel> {
  const below = under === 'h1' ? all : all.slice(1)
  const levels = new Map<Heading, HeadingLevel>()
  const above: number[] = []
  for (const node of children) {
    if (node.type !== 'heading' || wordsOf(node) === '') continue
    while ((above.at(-1) ?? 0) >= node.depth) above.pop()
    levels.set(node, below[above.length] ?? 'h4')
    above.push(node.depth)
  }
  return levels
}
