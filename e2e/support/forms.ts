/** What a page's form would send without JavaScript, and where to. */
export interface PageForm {
  action: string
  /** Its hidden fields, in order. */
  hidden: [string, string][]
  html: string
}

/** The forms of a page, as a program reads them. */
export function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inside = '']) => ({
    action: attribute(attributes, 'action') ?? '',
    hidden: [...inside.matchAll(/<input\b([^>]*)>/g)].flatMap(([, input = '']) => {
      const name = attribute(input, 'name')
      const isHidden = attribute(input, 'type') === 'hidden'
      return isHidden && name !== undefined
        ? [[name, attribute(input, 'value') ?? ''] as [string, string]]
        : []
    }),
    html: inside,
  }))
}

/** The form of a page that has a field called `field`. */
export function formWith(html: string, field: string): PageForm {
  const form = formsIn(html).find((each) => each.html.includes(`name="${field}"`))
  if (!form) throw new Error(`No form with a field “${field}” in:\n${html.slice(0, 2000)}`)
  return form
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return value === undefined ? undefined : decoded(value)
}

const entities: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' }

/** Text as it stands in HTML, read again. */
export function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|lt|gt));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

const boundary = '----postbag-e2e-boundary'

/** Fields as a browser sends them; a value may be bytes that are no text. */
export function multipart(fields: readonly (readonly [string, string | Buffer])[]): {
  body: Buffer
  type: string
} {
  const parts = fields.flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.isBuffer(value) ? value : Buffer.from(value),
    Buffer.from('\r\n'),
  ])
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}
