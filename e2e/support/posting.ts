import { formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'

export interface Draft {
  name: string
  email: string
  body: string
}

export type Fields = Record<string, string | Buffer>

interface Sender {
  /** The client's address. */
  from: string
  cookie?: string
  origin?: string
}

/**
 * Sends the form on a page that has a field called `field`, as a browser without JavaScript does; what `entered` has
 * stands in place of the form's own hidden fields or beside them.
 */
export async function postForm(
  base: string,
  path: string,
  field: string,
  entered: Fields,
  { from, cookie, origin = base }: Sender,
): Promise<Answer> {
  const cookies: Record<string, string> = cookie ? { cookie } : {}
  const page = await ask(base, path, { headers: cookies })
  const { hidden, html } = formWith(page.text, field)
  const honeypot: Fields = html.includes('name="website"') ? { website: '' } : {}
  const { body, type } = multipart(Object.entries({ ...Object.fromEntries(hidden), ...honeypot, ...entered }))
  const headers = { origin, 'content-type': type, 'x-forwarded-for': from, ...cookies }
  return ask(base, path, { method: 'POST', headers, body })
}

/** Posts a comment under an article. */
export function post(base: string, slug: string, draft: Draft | Fields, sender: Sender): Promise<Answer> {
  return postForm(base, `/articles/${slug}`, 'body', { ...draft }, sender)
}

/** Signs in, and promises the session’s cookie. */
export async function sessionOf(
  base: string,
  { email, password }: { email: string; password: string },
  from: string,
): Promise<string> {
  const { cookies, status } = await postForm(
    base,
    '/admin/sign-in',
    'password',
    { email, password },
    { from },
  )
  if (status !== 303 || cookies.length === 0)
    throw new Error(`Signing in as ${email} was answered with ${status}.`)
  return cookies.join('; ')
}
