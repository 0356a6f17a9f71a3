/** What is read in a text, and what it has, without what it looks like. */
export interface Said {
  /** Its words in their order, each with where it leads; lines end with line ends. */
  pieces: Piece[]
  headings: number
  bullets: number
  numbered: number
  tables: number
  /** What the pictures show, in words. */
  pictures: string[]
}

export interface Piece {
  text: string
  href: string | null
}

const inline = new Set(['a', 'em', 'strong', 'code', 'bdi', 'sup', 'span', 'img'])

/** What the first element with the class `prose` says in a page that React wrote. */
export function saidByPage(html: string): Said {
  const said: Said = { pieces: [], headings: 0, bullets: 0, numbered: 0, tables: 0, pictures: [] }
  let href: string | null = null
  for (const { tag, attributes, isEnd, text } of withoutFurniture(proseOf(tokensOf(html)))) {
    if (tag === undefined) {
      said.pieces.push({ text, href })
      continue
    }
    if (!inline.has(tag)) said.pieces.push({ text: '\n', href: null })
    if (tag === 'a') href = isEnd || isNoteCall(attributes) ? null : (attributes.href ?? null)
    if (isEnd) continue
    if (/^h[2-4]$/.test(tag)) said.headings++
    if (tag === 'ul') said.bullets++
    if (tag === 'ol') said.numbered++
    if (tag === 'table') said.tables++
    if (tag === 'img') said.pictures.push(attributes.alt ?? '')
  }
  return said
}

/** The addresses of the links that are numbered in print, and those that are listed there. */
export function linksInPrint(html: string): { numbered: string[]; listed: string[] } {
  const tokens = tokensOf(html)
  const numbered = tokens.flatMap(({ tag, attributes, isEnd }) =>
    tag === 'a' && !isEnd && attributes.rel === 'noopener' ? [attributes.href ?? ''] : [],
  )
  const start = tokens.findIndex(({ attributes }) => attributes.class === 'printed-links')
  if (start < 0) return { numbered, listed: [] }
  const list = tokens.slice(start)
  const end = list.findIndex(({ tag, isEnd }) => tag === 'ol' && isEnd)
  return {
    numbered,
    listed: list.slice(0, end).flatMap(({ tag, text }) => (tag === undefined ? [text] : [])),
  }
}

/** Words without what nobody sees, line by line, and all letters of links with where they lead. */
export function normalised({ pieces, ...counts }: Said) {
  const text = pieces.map((piece) => piece.text).join('')
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const links: Piece[] = []
  for (const piece of pieces) {
    const letters = piece.text.replace(/\s/g, '')
    const last = links.at(-1)
    if (letters === '') continue
    if (last && last.href === piece.href) last.text += letters
    else links.push({ text: letters, href: piece.href })
  }
  return { lines, links: links.filter((link) => link.href !== null), ...counts }
}

interface Token {
  /** None: it is text. */
  tag: string | undefined
  attributes: Record<string, string>
  isEnd: boolean
  text: string
}

function tokensOf(html: string): Token[] {
  return [...html.matchAll(/<(\/?)([a-z0-9]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g)].map(
    ([, slash, tag, written = '', text = '']) => ({
      tag,
      attributes: Object.fromEntries(
        [...written.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          decoded(value),
        ]),
      ),
      isEnd: slash === '/',
      text: decoded(text),
    }),
  )
}

/** React writes these five only. */
function decoded(text: string): string {
  const letters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => letters[name] ?? '')
}

/** What is between the beginning and the end of the first `div` with this class. */
function proseOf(tokens: Token[]): Token[] {
  const start = tokens.findIndex(({ attributes }) => attributes.class === 'prose')
  let depth = 0
  const end = tokens.findIndex(({ tag, isEnd }, index) => {
    if (index < start || tag !== 'div') return false
    depth += isEnd ? -1 : 1
    return depth === 0
  })
  return tokens.slice(start + 1, end)
}

const isNoteCall = ({ class: name }: Record<string, string>) => name === 'note-call'

/** Without the name of the notes, the list that they are, and their ways back: none of it is the text's. */
function withoutFurniture(tokens: Token[]): Token[] {
  const start = tokens.findIndex(({ attributes }) => attributes.class === 'notes')
  const text = start < 0 ? tokens : tokens.slice(0, start)
  const notes = start < 0 ? [] : tokens.slice(start)
  const list = notes.findIndex(({ tag }) => tag === 'ol')
  let isWayBack = false
  const kept = notes.slice(list + 1).filter(({ tag, attributes, isEnd }) => {
    if (tag === 'a' && attributes.class === 'note-back') isWayBack = true
    const isKept = !isWayBack
    if (tag === 'a' && isEnd) isWayBack = false
    return isKept
  })
  return [...text, { tag: 'hr', attributes: {}, isEnd: false, text: '' }, ...kept]
}
