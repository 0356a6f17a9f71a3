import { linkifyit } from 'linkify-it'

// Nothing but the web: an e-mail or ftp: address stays text.
const linkify = linkifyit({ fuzzyLink: true, fuzzyEmail: false })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null)

/** A web address in a text: where it begins and ends, and where it leads. */
export interface NamedAddress {
  from: number
  to: number
  href: string
}

/** The web addresses of a text that are made into links where they stand, in order. */
export function addressesIn(text: string): NamedAddress[] {
  return matchesIn(text).flatMap(({ schema, index, lastIndex }) => {
    const to = isMarkBefore(text, index) ? withoutMarks(text, lastIndex) : lastIndex
    const written = text.slice(index, to)
    // "end.It" is a forgotten space more often than an address in Italy, so that without http:// only www. counts.
    if (schema === '' && !/^www\./i.test(written)) return []
    const href = schema === '' ? `https://${written}` : written
    return isOnTheWeb(href) ? [{ from: index, to, href }] : []
  })
}

/** How many web addresses a text names, also those without http:// that are not made into links. */
export function countLinks(text: string): number {
  return matchesIn(text).length
}

/** Beside a bar, which no address has, the library sees none; `||https://…||` is one in a spoiler. */
function matchesIn(text: string) {
  return linkify.match(text.replaceAll('|', ' ')) ?? []
}

/** Whether a link may lead there. A host without a dot is nobody's on the web; a name before the host hides the host. */
export function isOnTheWeb(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  const isPlain = username === '' && password === ''
  return /^https?:$/.test(protocol) && hostname.includes('.') && isPlain
}

/** `*https://example.org/a*` is an address in emphasis: the second star is not part of it. */
function isMarkBefore(text: string, at: number): boolean {
  return /[*_]/.test(text.charAt(at - 1))
}

function withoutMarks(text: string, end: number): number {
  let to = end
  while (/[*_]/.test(text.charAt(to - 1))) to--
  return to
}
