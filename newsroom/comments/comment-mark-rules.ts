import { addressesIn, isOnTheWeb } from '@/newsroom/comments/link-rules'

/** What a paragraph of a comment is made of. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'code'; text: string }
  | { type: 'emphasis' | 'strong' | 'spoiler'; children: Inline[] }
  /** `host`: where it leads, for a reader to see beside words that need not say so; null when the words are the address. */
  | { type: 'link'; href: string; host: string | null; children: Inline[] }

const wraps = { '*': 'emphasis', _: 'emphasis', '**': 'strong', '||': 'spoiler' } as const
type Mark = keyof typeof wraps

type Token = { from: number; to: number } & (
  | { node: Inline }
  | { mark: Mark; opens: boolean; closes: boolean }
)

/**
 * The marks of a paragraph read, and its addresses made into links. A mark counts at the edge of words only, and nothing
 * but a pair of them does: `f**k`, `snake_case`, `2 * 3` and `5*` are themselves. At most one of each is open, the last
 * one, so that nothing nests deeper than there are marks; the time it takes grows with the length.
 */
export function inlinesIn(text: string, isInLink = false): Inline[] {
  const nodes: Inline[] = []
  const opened = new Map<Mark, number>()
  let end = 0
  for (const token of tokensIn(text, isInLink)) {
    if (token.from > end) nodes.push({ type: 'text', text: text.slice(end, token.from) })
    end = token.to
    if ('node' in token) {
      nodes.push(token.node)
      continue
    }
    const { mark, opens, closes } = token
    const begin = opened.get(mark)
    if (closes && begin !== undefined) {
      const children = joined(nodes.splice(begin + 1))
      nodes[begin] = { type: wraps[mark], children }
      for (const [other, at] of opened) if (at >= begin) opened.delete(other)
    } else {
      if (opens) opened.set(mark, nodes.length)
      nodes.push({ type: 'text', text: mark })
    }
  }
  if (end < text.length) nodes.push({ type: 'text', text: text.slice(end) })
  return joined(nodes)
}

function joined(nodes: Inline[]): Inline[] {
  const joint: Inline[] = []
  for (const node of nodes) {
    const last = joint.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joint[joint.length - 1] = { type: 'text', text: last.text + node.text }
    } else joint.push(node)
  }
  return joint
}

/** Code first, then links, then bare addresses: in each of them a mark is no mark. */
function* tokensIn(text: string, isInLink: boolean): Generator<Token> {
  const special = /`+|!?\[|\n|\*+|_+|\|+/g
  const addresses = isInLink ? [] : addressesIn(text)
  const codes = codesIn(text)
  let at = 0
  let next = 0
  let found = special.exec(text)
  while (found || next < addresses.length) {
    const address = addresses[next]
    if (address && address.from < at) next++
    else if (found && found.index < at) {
      special.lastIndex = at
      found = special.exec(text)
    } else if (address && (!found || address.from <= found.index)) {
      const { from, to, href } = address
      const children: Inline[] = [{ type: 'text', text: text.slice(from, to) }]
      yield { from, to, node: { type: 'link', href, host: null, children } }
      at = to
    } else if (found) {
      const token =
        codes.get(found.index) ??
        (isInLink ? null : linkAt(text, found.index)) ??
        markAt(text, found.index, found[0])
      if (token) yield token
      at = token?.to ?? found.index + found[0].length
    }
  }
}

function markAt(text: string, from: number, run: string): Token | null {
  const to = from + run.length
  if (run === '\n') return { from, to, node: { type: 'break' } }
  return isMark(run)
    ? { from, to, mark: run, opens: opensAt(text, from, to), closes: closesAt(text, from, to) }
    : null
}

function isMark(run: string): run is Mark {
  return Object.hasOwn(wraps, run)
}

const link = /!?\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)\)/iy

/** `[words](address)`. A picture written in the same way is a link to it: a comment shows none. */
function linkAt(text: string, from: number): Token | null {
  link.lastIndex = from
  const [whole, words = '', href = ''] = link.exec(text) ?? []
  if (whole === undefined || !isOnTheWeb(href)) return null
  const isSaid = /[\p{L}\p{N}\p{P}\p{S}]/u.test(words.replace(/[\p{DI}\u2800]/gu, ''))
  const children: Inline[] = isSaid ? inlinesIn(words, true) : [{ type: 'text', text: href }]
  const host = isSaid ? new URL(href).host : null
  return { from, to: from + whole.length, node: { type: 'link', href, host, children } }
}

/** Code within a line, by where it begins: between as many backticks as there are before it. */
function codesIn(text: string): Map<number, Token> {
  const codes = new Map<number, Token>()
  const nextOf = new Map<number, number>()
  for (const { 0: run, index: from } of [...text.matchAll(/`+/g)].reverse()) {
    const start = from + run.length
    const end = nextOf.get(run.length)
    nextOf.set(run.length, from)
    if (end === undefined || !opensAt(text, from, start)) continue
    const to = end + run.length
    const code = text.slice(start, end)
    if (code.includes('\n') || !closesAt(text, end, to)) continue
    codes.set(from, { from, to, node: { type: 'code', text: code } })
  }
  return codes
}

/** Beside these characters a word ends. Not at `\`, `/`, `#`, `@`, `&` and `%`, which faces and addresses are made of. */
const edge = /^(?![\\/#@&%])[\s\p{P}\p{So}|`]$/u
/** Scripts that put no space between words, or none before an ending. */
const unspaced =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u
const ending = /^[\s\p{Pe}.,;:!?…،؛؟。，、]$/u
const beginning = /^[\s\p{Ps}]$/u

function opensAt(text: string, from: number, to: number): boolean {
  const after = characterAt(text, to)
  return isEdge(characterBefore(text, from)) && after !== '' && !ending.test(after)
}

function closesAt(text: string, from: number, to: number): boolean {
  const before = characterBefore(text, from)
  return isEdge(characterAt(text, to)) && before !== '' && !beginning.test(before)
}

function isEdge(character: string): boolean {
  return character === '' || edge.test(character) || unspaced.test(character)
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''
}

function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
}
