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
const note = (name: string) => new RegExp(`<meta name="page-${name}" content="([^"]*)"/?>`, 'g')
const status = note('status')
const goodUntil = note('good-until')
const location = note('location')
/** Only what an article's address has: nothing in it is written otherwise in HTML, or ends a header. */
const within = /^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+$/

/**
 * A rendered page as a document: without the framework's scripts and the time that it is good until, and with its style
 * sheets in it. Our own script, and data in script elements, stay.
 */
export function asDocument(rendered: string): Document {
  const html = withSheets(
    rendered
      .replace(scripts, (script, attributes: string) => (isOurs(attributes) ? script : ''))
      .replace(scriptPreloads, ''),
  )
  const said = (what: RegExp) => [...html.matchAll(what)].map(([, value = '']) => value)
  const [code] = said(status)
  const [to] = said(location)
  // Each part of a page that changes by the clock says its own time.
  const times = said(goodUntil).map((until) => Date.parse(until))
  return {
    // Two renderings of what is the same are the same, to the byte.
    html: html.replace(goodUntil, ''),
    status: code ? Number(code) : 200,
    location: to && within.test(to) ? to : undefined,
    goodUntil: times.length > 0 ? Math.min(...times) : undefined,
  }
}

function isOurs(attributes: string): boolean {
  return /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/reader\//.test(attributes)
}
