import { withSheets } from '@/app/_request/style-sheets'

/** What a page says about itself in its head, for whoever sends it. */
export interface Document {
  html: string
  /** 200 unless the page says otherwise: one that draws its own "not found" says 404. */
  status: number
  /** The path that who asks is sent on to; undefined: none, the page is at its address. */
  location: string | undefined
  /** The time from which the page is out of date, in milliseconds; undefined: never by itself. */
  goodUntil: number | undefined
}

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptPreloads =
  /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g
const note = (name: string) => new RegExp(`<meta name="page-${name}" content="([^"]*)"/?>`)
/** Only what an article's address has: nothing in it is written otherwise in HTML, or ends a header. */
const within = /^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+$/

/**
 * A rendered page as a document: without the framework's scripts, and with its style sheets in it. Our own script, and
 * data in script elements, stay.
 */
export function asDocument(rendered: string): Document {
  const html = withSheets(
    rendered
      .replace(scripts, (script, attributes: string) => (isOurs(attributes) ? script : ''))
      .replace(scriptPreloads, ''),
  )
  const status = note('status').exec(html)?.[1]
  const location = note('location').exec(html)?.[1]
  const until = note('good-until').exec(html)?.[1]
  return {
    html,
    status: status ? Number(status) : 200,
    location: location && within.test(location) ? location : undefined,
    goodUntil: until ? Date.parse(until) : undefined,
  }
}

function isOurs(attributes: string): boolean {
  return /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/reader\//.test(attributes)
}
