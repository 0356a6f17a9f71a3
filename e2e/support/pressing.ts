import { formsIn, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import type { Site } from '@/e2e/support/site'

export interface OpenedForm {
  /** Sends it as a browser with this cookie does, without JavaScript. */
  send(fields: Record<string, string>, sender: { cookie: string; from: string }): Promise<Answer>
}

/** The form on a page, got with `cookie`, whose inside is as described. */
export async function formOf(
  site: Site,
  path: string,
  isIt: (html: string) => boolean,
  cookie: string,
): Promise<OpenedForm> {
  const { text } = await ask(site.base, path, { headers: cookie ? { cookie } : {} })
  const form = formsIn(text).find(({ html }) => isIt(html))
  if (!form) throw new Error(`${path} has no such form.`)
  return {
    send(fields, sender) {
      const { body, type } = multipart([...form.hidden, ...Object.entries(fields)])
      const headers = {
        origin: site.base,
        'content-type': type,
        'x-forwarded-for': sender.from,
        ...(sender.cookie ? { cookie: sender.cookie } : {}),
      }
      return ask(site.base, path, { method: 'POST', headers, body })
    },
  }
}
