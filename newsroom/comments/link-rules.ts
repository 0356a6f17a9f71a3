import { linkifyit, type Match } from 'linkify-it'

// Nothing but the web: an e-mail or ftp: address stays text.
const linkify = linkifyit({ fuzzyLink: true, fuzzyEmail: false })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null)

/** A piece of a line: text, or text that leads to a web address. */
export type Piece = { text: string; href?: string }

/**
 * The paragraphs of a comment, each a list of lines, each a list of pieces. Joined again they are the text; only how
 * many empty lines stood between two paragraphs is lost.
 */
export function paragraphsOf(body: string): Piece[][][] {
  return body.split(/\n{2,}/).map((paragraph) => paragraph.split('\n').map(piecesOf))
}

/** How many web addresses a text names, also those without http:// that are not made into links. */
export function countLinks(text: string): number {
  return linkify.match(text)?.length ?? 0
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of linkify.match(line) ?? []) {
    const href = addressOf(match)
    if (href === null) continue
    if (match.index > end) pieces.push({ text: line.slice(end, match.index) })
    pieces.push({ text: match.text, href })
    end = match.lastIndex
  }
  if (end < line.length) pieces.push({ text: line.slice(end) })
  return pieces
}

/**
 * Where a match may lead; null when it stays text. "end.It" is a forgotten space more often than an address in Italy,
 * so that without http:// only www. counts. A host without a dot is nobody's on the web.
 */
function addressOf({ schema, text }: Match): string | null {
  if (schema === '' && !/^www\./i.test(text)) return null
  const address = schema === '' ? `https://${text}` : text
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : null
}
