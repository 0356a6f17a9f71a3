import { type BuiltAction, builtActions } from '@/e2e/support/actions'
import { formsIn, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { sessionOf } from '@/e2e/support/posting'
import { addressAt, builtRoutes } from '@/e2e/support/routes'
import { administrator, type Site } from '@/e2e/support/site'

export type Fields = readonly (readonly [name: string, value: string | Buffer])[]

export interface Call {
  action: BuiltAction
  /** Where it is posted to. */
  to: string
  fields: Fields
  /** As Next's scripts call it, and not as a form. */
  isScripted: boolean
  isStaff: boolean
}

/** Every action there is, every address, and every name of a field in any form on a page. */
export async function everything(site: Site, known: Record<string, string>, from: string) {
  const cookie = await sessionOf(site.base, administrator, from)
  const addresses = builtRoutes().map((route) => addressAt(route, 'x', known))
  // Of forms that are on no page just now, or that only scripts send.
  const names = new Set(['token', 'session', 'undo', 'inPlace', 'selection'])
  for (const address of [...addresses, `/admin/comments/reject?comments=${known.seen}`]) {
    for (const headers of [{}, { cookie }]) {
      const { text } = await ask(site.base, address, { headers: { ...headers } })
      for (const { html } of formsIn(text)) {
        for (const [, name] of html.matchAll(/\sname="([^"$]+)"/g)) if (name) names.add(name)
      }
    }
  }
  return { actions: builtActions(), addresses, names: [...names].sort() }
}

/** Calls actions as nobody or as an administrator, who signs in again whenever an action ended the session. */
export function caller(site: Site, from: string): (call: Call) => Promise<Answer> {
  let session = ''
  return async ({ action, to, fields, isScripted, isStaff }) => {
    if (isStaff) session ||= await sessionOf(site.base, administrator, from)
    const { body, type } = isScripted ? scripted(fields) : asForm(action.id, fields)
    const headers = {
      origin: site.base,
      'content-type': type,
      'x-forwarded-for': from,
      ...(isStaff ? { cookie: session } : {}),
      ...(isScripted ? { 'next-action': action.id, accept: 'text/x-component' } : {}),
    }
    const answer = await ask(site.base, to, { method: 'POST', headers, body })
    if (answer.headers['set-cookie']?.some((cookie) => cookie.includes('postbag-session='))) session = ''
    return answer
  }
}

function scripted(fields: Fields) {
  return multipart([
    ...fields.map(([name, value]) => [`_1_${name}`, value] as const),
    ['0', '[{"status":"fresh"},"$K1"]'],
  ])
}

function asForm(id: string, fields: Fields) {
  return multipart([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', '[{"status":"fresh"}]'],
    ['$ACTION_KEY', 'k'],
    ...fields,
  ])
}
