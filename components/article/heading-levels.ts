import type { Heading, Root } from 'mdast'
import { wordsOf } from '@/components/article/words-of'

const below = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
export type HeadingLevel = (typeof below)[number]

/**
 * The level of every heading of a body as the page draws it: below the headline, which is the page's one `h1`, and
 * never more than one below the heading before, whatever number of hashes it was written with.
 */
export function headingLevels({ children }: Root): Map<Heading, HeadingLevel> {
  const levels = new Map<Heading, HeadingLevel>()
  const above: number[] = []
  for (const node of children) {
    if (node.type !== 'heading' || wordsOf(node) === '') continue
    while ((above.at(-1) ?? 0) >= node.depth) above.pop()
    levels.set(node, below[above.length] ?? 'h6')
    above.push(node.depth)
  }
  return levels
}
