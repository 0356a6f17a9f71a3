import type { Nodes, Root } from 'mdast'
import { isForeign } from '@/components/article/is-foreign'
import { figureIn } from '@/newsroom/articles/body-parts-rules'
import { safeAddress } from '@/newsroom/articles/body-rules'
import { footnotesIn } from '@/newsroom/articles/footnote-rules'

/** On paper a link cannot be followed: the addresses, in the order in which the links of these texts are numbered there. */
export function PrintedLinks({ roots }: { roots: Root[] }) {
  const addresses = roots.flatMap((root) => [
    ...addressesIn(root),
    ...footnotesIn(root).notes.flatMap(({ definition }) => definition.children.flatMap(addressesIn)),
  ])
  if (addresses.length === 0) return null
  return (
    <ol className="printed-links" aria-hidden="true">
      {addresses.map((address, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the address has of its own.
        <li key={place}>{address}</li>
      ))}
    </ol>
  )
}

/** Notes are drawn after the text, wherever they stand in it. */
function addressesIn(root: Nodes): string[] {
  const addresses: string[] = []
  const waiting: Nodes[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'footnoteDefinition') continue
    if (next.type === 'paragraph' && figureIn(next)) continue
    if (next.type === 'link' || next.type === 'image') {
      if (isForeign(safeAddress(next.url) ?? '')) addresses.push(next.url)
      // What is in a link leads nowhere else.
      if (next.type === 'link' && safeAddress(next.url) !== undefined) continue
    }
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return addresses
}
