/** The most code points a field of the comment form may have. */
export const longest = { name: 60, email: 254, body: 5000 } as const

/** A text as it is counted and stored: line ends are LF (CRLF and CR folded), white space at both ends removed. */
export function trimmed(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** Unicode code points, so that an emoji of one code point counts once; not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}
