import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'

/** A footnote that is called in a text, and how often. Numbered by its first call. */
export interface Footnote {
  number: number
  definition: FootnoteDefinition
  calls: number
}

export interface Footnotes {
  notes: Footnote[]
  /** For every call that has a footnote: which, and the how manieth of its calls this is. */
  calls: Map<FootnoteReference, { number: number; call: number }>
}

/** The footnotes of a text in the order in which it calls them, those that only other footnotes call last. */
export function footnotesIn(root: Root): Footnotes {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of walk([root], true)) {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  }
  const called = new Map<string, Footnote>()
  const calls: Footnotes['calls'] = new Map()
  const note = (node: Nodes) => {
    if (node.type !== 'footnoteReference') return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    const before = called.get(node.identifier)
    const footnote = before ?? { number: called.size + 1, definition, calls: 0 }
    if (!before) called.set(node.identifier, footnote)
    footnote.calls += 1
    calls.set(node, { number: footnote.number, call: footnote.calls })
  }
  for (const node of walk([root], false)) note(node)
  // A map goes on to what is added to it meanwhile.
  for (const { definition } of called.values())
    for (const node of walk(definition.children, false)) note(node)
  return { notes: [...called.values()], calls }
}

/** The nodes under these in the order of the text, footnotes' own only if `withNotes`. */
function* walk(nodes: Nodes[], withNotes: boolean): Generator<Nodes> {
  const waiting = nodes.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'footnoteDefinition' && !withNotes) continue
    yield next
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
}
