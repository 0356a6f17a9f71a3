const meaningful: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Data for programs. Nothing in it can end the element or begin another: those characters are escaped within JSON. */
export function DataScript({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => meaningful[character] ?? '')
  return <script type="application/ld+json">{json}</script>
}
