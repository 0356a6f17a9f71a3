import type { Literal, PhrasingContent } from 'mdast'
import { type RichMark, type RichNode, textOf } from '@/components/desk/rich-text/rich-document'

/** Markdown that is written as it stands. */
export interface Verbatim extends Literal {
  type: 'verbatim'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim
  }
  interface RootContentMap {
    verbatim: Verbatim
  }
}

/** A line of the document as a tree: marks that reach furthest stand outermost, and no link is cut in two. */
export function inlineTree(nodes: RichNode[]): PhrasingContent[] {
  const tree: PhrasingContent[] = []
  for (let index = 0; index < nodes.length; ) {
    const { mark, end } = outermost(nodes, index)
    const run = nodes.slice(index, end)
    if (mark) tree.push(wrapped(mark, inlineTree(run.map((node) => without(node, mark)))))
    else tree.push(...run.flatMap(leaf))
    index = end
  }
  return tree
}

const wrapping = (node: RichNode | undefined) => node?.marks?.filter(({ type }) => type !== 'code') ?? []
const same = (one: RichMark, other: RichMark) => JSON.stringify(one) === JSON.stringify(other)

function outermost(nodes: RichNode[], start: number): { mark?: RichMark; end: number } {
  let best: { mark?: RichMark; end: number } = { end: start + 1 }
  for (const mark of wrapping(nodes[start])) {
    const end = runEnd(nodes, start, mark)
    if (mark.type === 'link' && (!best.mark || end > best.end)) best = { mark, end }
    else if (mark.type !== 'link') {
      const whole = withoutCutLink(nodes, start, end)
      if (whole > start && (!best.mark || whole > best.end)) best = { mark, end: whole }
    }
  }
  return best
}

function runEnd(nodes: RichNode[], start: number, mark: RichMark): number {
  let end = start + 1
  while (end < nodes.length && wrapping(nodes[end]).some((other) => same(mark, other))) end++
  return end
}

/** Where a run has to end so that the link at its end stays whole; at its start when the link begins there. */
function withoutCutLink(nodes: RichNode[], start: number, end: number): number {
  const link = wrapping(nodes[end - 1]).find(({ type }) => type === 'link')
  if (!link || !wrapping(nodes[end]).some((other) => same(link, other))) return end
  let begin = end - 1
  while (begin > start && wrapping(nodes[begin - 1]).some((other) => same(link, other))) begin--
  return begin
}

function without(node: RichNode, mark: RichMark): RichNode {
  return { ...node, marks: (node.marks ?? []).filter((other) => !same(mark, other)) }
}

function wrapped({ type, attrs }: RichMark, children: PhrasingContent[]): PhrasingContent {
  if (type === 'bold') return { type: 'strong', children }
  if (type === 'italic') return { type: 'emphasis', children }
  return { type: 'link', url: textOf(attrs?.href), title: textOf(attrs?.title) || null, children }
}

function leaf({ type, text, attrs, marks = [] }: RichNode): PhrasingContent[] {
  const label = textOf(attrs?.label)
  if (type === 'hardBreak') return [{ type: 'break' }]
  if (type === 'footnoteReference') {
    return [{ type: 'footnoteReference', identifier: label.toLowerCase(), label }]
  }
  if (type === 'verbatimInline') return [{ type: 'verbatim', value: textOf(attrs?.markdown) }]
  const isCode = marks.some((mark) => mark.type === 'code')
  return [{ type: isCode ? 'inlineCode' : 'text', value: textOf(text) }]
}
