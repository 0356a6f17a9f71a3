import type { Link, Nodes, Root } from 'mdast'
import { isForeign } from '@/components/article/is-foreign'
import { safeAddress } from '@/newsroom/articles/body-rules'

/** On paper a link cannot be followed: the addresses, in the order in which the body's links are numbered there. */
export function PrintedLinks({ root }: { root: Root }) {
  const links = linksIn(root)
  if (links.length === 0) return null
  return (
    <ol className="printed-links" aria-hidden="true">
      {links.map(({ url, position }) => (
        <li key={position?.start.offset}>{url}</li>
      ))}
    </ol>
  )
}

function linksIn(root: Root): Link[] {
  const links: Link[] = []
  const waiting: Nodes[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'link' && isForeign(safeAddress(next.url) ?? '')) links.push(next)
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return links
}
