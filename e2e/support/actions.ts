import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { buildFolder } from '@/e2e/support/site'

export interface BuiltAction {
  id: string
  name: string
  file: string
  /** The routes of pages that have a form for it; posted elsewhere, it may not be known. */
  routes: string[]
}

/** Every server action in the build; whoever reads the site's scripts knows these ids. */
export function builtActions(): BuiltAction[] {
  const manifest: { node: Record<string, { filename: string; exportedName: string; workers: object }> } =
    JSON.parse(readFileSync(join(buildFolder, 'server/server-reference-manifest.json'), 'utf8'))
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: exportedName,
    file: filename,
    routes: Object.keys(workers).map(routeOfPage),
  }))
}

/** `app/(site)/articles/[slug]/page` is at `/articles/[slug]`. */
function routeOfPage(page: string): string {
  return page
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace(/\/\([^/]*\)/g, '')
}

/** The body with which Next's own scripts call an action of the shape (state before, form). */
export function callOf(fields: Record<string, string>): { body: Buffer; type: string } {
  const form = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const)
  return multipart([...form, ['0', '[{"status":"fresh"},"$K1"]']])
}

/** The fields with which a form without scripts calls the same action. */
export function formCallOf(id: string, fields: Record<string, string>): { body: Buffer; type: string } {
  return multipart([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', '[{"status":"fresh"}]'],
    ['$ACTION_KEY', 'k'],
    ...Object.entries(fields),
  ])
}

/** Sends a form of the desk for the one action of this name, as a browser without JavaScript does. */
export function sendTo(
  base: string,
  name: string,
  cookie: string,
  fields: Record<string, string>,
): Promise<Answer> {
  const found = builtActions().filter((each) => each.name === name)
  if (!found[0] || found.length > 1) throw new Error(`There are ${found.length} actions called ${name}.`)
  const { body, type } = formCallOf(found[0].id, fields)
  const headers = { origin: base, 'content-type': type, cookie }
  return ask(base, '/admin/comments', { method: 'POST', headers, body })
}
