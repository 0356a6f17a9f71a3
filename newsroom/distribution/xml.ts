/** What no XML 1.0 document may hold, not even as an escape (https://www.w3.org/TR/xml/#charsets): half characters, too. */
const impossible = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const impossibleEscapes =
  /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi

/** The document without the characters that would make it none. */
export function asXml(document: string): string {
  return document.replace(impossible, '').replace(impossibleEscapes, '')
}
