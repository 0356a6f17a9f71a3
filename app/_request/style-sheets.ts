import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const links =
  /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="\/_next\/static\/chunks\/([\w.-]+\.css)[^"]*"[^>]*>/g

/** Of the build, by file name. None under `next dev`, whose style sheets change. */
let known: Map<string, string> | undefined

/** A page with the build's style sheets in it: a first reader need not ask for them before anything is drawn. */
export function withSheets(html: string): string {
  return html.replace(links, (link, name: string) => {
    const sheet = sheets().get(name)
    return sheet === undefined ? link : `<style>${sheet}</style>`
  })
}

/** What a policy has to name so that `withSheets` may be drawn: CSP level 3, 6.7.3. */
export function sheetHashes(): string[] {
  return [...sheets().values()].map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  )
}

function sheets(): Map<string, string> {
  known ??= process.env.NODE_ENV === 'production' ? readSheets() : new Map()
  return known
}

function readSheets(): Map<string, string> {
  const folder = join(process.cwd(), process.env.POSTBAG_DIST_DIR ?? '.next', 'static/chunks')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.css')) : []
  return new Map(names.map((name) => [name, sheetAt(join(folder, name))]))
}

/** With addresses that hold from any page: in the file they are as seen from its folder. */
function sheetAt(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('url(../', 'url(/_next/static/')
}
