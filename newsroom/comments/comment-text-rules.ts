import { type Inline, inlinesIn } from '@/newsroom/comments/comment-mark-rules'

/** A part of a comment that stands by itself. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  /** `number`: as it was written; null: a point. */
  | { type: 'list'; items: { number: number | null; children: Block[] }[] }
  | { type: 'code'; text: string }

/** Quotes and lists in each other; what is deeper stays text. */
const deepest = 3

/**
 * What a comment says and how: the only reading of it, for its page, for feeds and for the desk. A small part of
 * Markdown, chosen so that whoever knows none of it is printed as they wrote:
 * - An empty line begins a paragraph, a line end is a line end.
 * - `> ` before each line is a quotation; the first line without it is not quoted.
 * - `- `, `* ` or `1. ` before two lines or more is a list, with the numbers that were written; before a single one it is text.
 * - Lines between two of three backticks are code; `` `words` `` too.
 * - `*words*`, `_words_`, `**words**`, `||spoiler||` and `[words](https://…)`: see `inlinesIn`.
 *
 * No HTML, no headings, no pictures, no tables, no escapes, no entities: they are what was typed.
 */
export function commentTree(body: string): Block[] {
  return blocksIn(body.split('\n'), 0)
}

/** The words of a comment without its marks, with line ends; `ofSpoiler` says what stands for the words of a spoiler. */
export function plainText(blocks: Block[], ofSpoiler = (words: string) => words): string {
  const textOf = (nodes: Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'break') return '\n'
        if (!('children' in node)) return node.text
        const words = textOf(node.children)
        if (node.type === 'link' && node.host !== null) return `${words} (${node.href})`
        return node.type === 'spoiler' ? ofSpoiler(words) : words
      })
      .join('')
  const textOfBlock = (block: Block): string => {
    if (block.type === 'paragraph') return textOf(block.children)
    if (block.type === 'code') return block.text
    if (block.type === 'quote') return plainText(block.children, ofSpoiler).replace(/^/gm, '> ')
    return block.items
      .map(
        ({ number, children }) => `${number === null ? '-' : `${number}.`} ${plainText(children, ofSpoiler)}`,
      )
      .join('\n')
  }
  return blocks.map(textOfBlock).join('\n\n')
}

/** Where the links of a comment lead, in their order. */
export function linksIn(blocks: Block[]): string[] {
  const within = (nodes: Inline[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'link') return [node.href]
      return 'children' in node ? within(node.children) : []
    })
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return within(block.children)
    if (block.type === 'quote') return linksIn(block.children)
    return block.type === 'list' ? block.items.flatMap(({ children }) => linksIn(children)) : []
  })
}

interface Found {
  block: Block
  /** The line after it. */
  end: number
}

function blocksIn(lines: string[], depth: number): Block[] {
  const blocks: Block[] = []
  const fences = fencesIn(lines)
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', children: inlinesIn(paragraph.join('\n')) })
    paragraph = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const found =
      fences.get(at) ?? (depth < deepest ? (quoteAt(lines, at, depth) ?? listAt(lines, at, depth)) : null)
    if (found || isBlank(line)) endParagraph()
    else paragraph.push(line)
    if (found) blocks.push(found.block)
    at = found?.end ?? at + 1
  }
  endParagraph()
  return blocks
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** Blocks of code by their first line. One that is never closed is none. */
function fencesIn(lines: string[]): Map<number, Found> {
  const fences = new Map<number, Found>()
  let open: { at: number; ticks: number } | null = null
  for (const [at, line] of lines.entries()) {
    const [, ticks, after] = /^ {0,3}(`{3,})([^`]*)$/.exec(line) ?? []
    if (ticks === undefined || after === undefined) continue
    if (open === null) open = { at, ticks: ticks.length }
    else if (isBlank(after) && ticks.length >= open.ticks) {
      fences.set(open.at, {
        block: { type: 'code', text: lines.slice(open.at + 1, at).join('\n') },
        end: at + 1,
      })
      open = null
    }
  }
  return fences
}

/** A space has to follow, so that `>50 people` and `>:(` are what they say. */
const quoted = /^ {0,3}>(?=>* |>*$) ?/

function quoteAt(lines: string[], from: number, depth: number): Found | null {
  let end = from
  while (quoted.test(lines[end] ?? '')) end++
  const inside = lines.slice(from, end).map((line) => line.replace(quoted, ''))
  if (inside.every((line) => /^[\s>]*$/.test(line))) return null
  return { block: { type: 'quote', children: blocksIn(inside, depth + 1) }, end }
}

interface Item {
  kind: string
  number: number | null
  /** How many spaces stand before it. */
  indent: number
  /** How far in its words begin. */
  width: number
  words: string
}

function itemIn(line: string): Item | null {
  const [, spaces = '', marker, digits, words = ''] = /^( {0,3})([-*]|(\d{1,9})\.) +(\S.*)$/.exec(line) ?? []
  if (marker === undefined) return null
  const indent = spaces.length
  const number = digits === undefined ? null : Number(digits)
  return {
    kind: digits === undefined ? marker : '1',
    number,
    indent,
    width: indent + marker.length + 1,
    words,
  }
}

function listAt(lines: string[], from: number, depth: number): Found | null {
  const first = itemIn(lines[from] ?? '')
  if (!first) return null
  const items: { number: number | null; lines: string[] }[] = []
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isInside = at > from && line.startsWith(' '.repeat(first.indent + 2))
    const item = isInside ? null : itemIn(line)
    if (item?.kind === first.kind) items.push({ number: item.number, lines: [item.words] })
    else if (isInside || isBlank(line)) items.at(-1)?.lines.push(line.replace(spacesUpTo(first.width), ''))
    else break
    if (!isBlank(line)) end = at + 1
  }
  if (items.length < 2) return null
  const read = items.map(({ number, lines: own }) => ({ number, children: blocksIn(own, depth + 1) }))
  return { block: { type: 'list', items: read }, end }
}

function spacesUpTo(width: number): RegExp {
  return new RegExp(`^ {0,${width}}`)
}
