import {
  isCode,
  type RichMark,
  type RichNode,
  textNode,
  textOf,
} from '@/components/desk/rich-text/rich-document'
import { isAddress } from '@/newsroom/articles/body-address-rules'

const order = ['link', 'bold', 'italic', 'code']

/** Without what no Markdown can hold: half characters, control characters, and line ends within a line. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \t]*[\r\n]+[ \t]*|\t/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
}

/** The same for words that stand in an attribute. */
export function cleanWords(value: unknown): string {
  return cleanText(textOf(value)).trim()
}

/**
 * What stands in a line, as it will be read again: no spaces at its ends or around its breaks, marks that begin and end
 * with words, and pieces with the same marks in one.
 */
export function normalInline(content: RichNode[], footnotes: Set<string>): RichNode[] {
  const cleaned = content.flatMap((node) => cleanNode(node, footnotes))
  return joined(trimmed(joined(withoutBlankLinks(['bold', 'italic'].reduce(withoutEdges, joined(cleaned))))))
}

function cleanNode(node: RichNode, footnotes: Set<string>): RichNode[] {
  const marks = normalMarks(node.marks)
  if (node.type === 'text') {
    const text = cleanText(textOf(node.text))
    return text === '' ? [] : [textNode(text, marks)]
  }
  const others = marks.filter(({ type }) => type !== 'code')
  if (node.type === 'hardBreak') return [withMarks({ type: 'hardBreak' }, others)]
  if (node.type === 'footnoteReference') {
    const label = textOf(node.attrs?.label)
    // A note that was deleted is no note; a link cannot hold another.
    if (!footnotes.has(label.toLowerCase())) return []
    return [
      withMarks(
        { type: node.type, attrs: { label } },
        others.filter(({ type }) => type !== 'link'),
      ),
    ]
  }
  if (node.type !== 'verbatimInline' || textOf(node.attrs?.markdown) === '') return []
  return [withMarks({ type: node.type, attrs: { markdown: textOf(node.attrs?.markdown) } }, others)]
}

function normalMarks(marks: RichMark[] = []): RichMark[] {
  return order.flatMap((name) => {
    const mark = marks.find(({ type }) => type === name)
    if (!mark) return []
    if (name !== 'link') return [{ type: name }]
    const href = textOf(mark.attrs?.href)
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim()
      .replace(/[<>\s]/g, encodeURIComponent)
    return [{ type: name, attrs: { href, title: cleanWords(mark.attrs?.title) } }]
  })
}

function withMarks(node: RichNode, marks: RichMark[]): RichNode {
  return marks.length > 0 ? { ...node, marks } : node
}

function joined(nodes: RichNode[]): RichNode[] {
  const result: RichNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node)) {
      result[result.length - 1] = textNode(textOf(last.text) + textOf(node.text), node.marks)
    } else result.push(node)
  }
  return result
}

function sameMarks(one: RichNode, other: RichNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])
}

const has = (node: RichNode | undefined, mark: string) =>
  node?.marks?.some(({ type }) => type === mark) ?? false
const without = (node: RichNode, mark: string): RichNode => {
  const marks = (node.marks ?? []).filter(({ type }) => type !== mark)
  const { marks: _, ...bare } = node
  return withMarks(bare, marks)
}

/** A line that is nothing but an address is read as a link to it. */
export function withAddressLinks(nodes: RichNode[]): RichNode[] {
  const isEdge = (node: RichNode | undefined) => node === undefined || node.type === 'hardBreak'
  return nodes.map((node, index) => {
    const href = textOf(node.text)
    if (node.marks || !isEdge(nodes[index - 1]) || !isEdge(nodes[index + 1]) || !isAddress(href)) return node
    return textNode(href, [{ type: 'link', attrs: { href, title: '' } }])
  })
}

/** Takes a mark off the spaces and breaks at the ends of what it marks. */
function withoutEdges(nodes: RichNode[], mark: string): RichNode[] {
  const pieces = nodes.flatMap((node) => (has(node, mark) ? splitSpaces(node) : [node]))
  return withoutStarts(withoutStarts(pieces, mark).reverse(), mark).reverse()
}

function withoutStarts(pieces: RichNode[], mark: string): RichNode[] {
  let within = false
  return pieces.map((node) => {
    const isOutside = has(node, mark) && !within && isSpace(node)
    within = has(node, mark) && !isOutside
    return isOutside ? without(node, mark) : node
  })
}

/** A link of nothing that is seen is none. */
function withoutBlankLinks(nodes: RichNode[]): RichNode[] {
  const linkOf = (node: RichNode | undefined) =>
    JSON.stringify(node?.marks?.find(({ type }) => type === 'link') ?? null)
  return nodes.map((node, index) => {
    if (!has(node, 'link')) return node
    let [start, end] = [index, index]
    while (start > 0 && linkOf(nodes[start - 1]) === linkOf(node)) start--
    while (end < nodes.length && linkOf(nodes[end]) === linkOf(node)) end++
    return nodes.slice(start, end).some(isSeen) ? node : without(node, 'link')
  })
}

/** Whether anything of it is seen where it stands. */
export function isSeen({ type, text = '' }: RichNode): boolean {
  return type === 'verbatimInline' || /\S/.test(text)
}

function splitSpaces(node: RichNode): RichNode[] {
  if (node.type !== 'text' || isCode(node)) return [node]
  return textOf(node.text)
    .split(/(^\s+|\s+$)/)
    .filter((part) => part !== '')
    .map((part) => textNode(part, node.marks))
}

function isSpace(node: RichNode): boolean {
  return node.type === 'hardBreak' || (node.type === 'text' && !isCode(node) && !/\S/.test(textOf(node.text)))
}

/** Without spaces, and without breaks, at both ends; without spaces around breaks. */
export function trimmed(nodes: RichNode[]): RichNode[] {
  const isEdge = (node: RichNode | undefined) => node === undefined || node.type === 'hardBreak'
  let result = nodes
  for (let before = -1; before !== result.length; ) {
    before = result.length
    result = result
      .map((node, index) => {
        if (node.type !== 'text' || isCode(node)) return node
        let text = textOf(node.text)
        if (isEdge(result[index - 1])) text = text.replace(/^ +/, '')
        if (isEdge(result[index + 1])) text = text.replace(/ +$/, '')
        return textNode(text, node.marks)
      })
      .filter((node) => node.type !== 'text' || node.text !== '')
    while (result[0]?.type === 'hardBreak') result = result.slice(1)
    while (result.at(-1)?.type === 'hardBreak') result = result.slice(0, -1)
  }
  return result
}
