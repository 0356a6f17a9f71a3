import { formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'

/** Approves the one comment that has all of `words`, by the desk's form as a browser without JavaScript sends it. */
export async function approve(base: string, cookie: string, words: string): Promise<Answer> {
  const path = `/admin/comments?${new URLSearchParams({ q: words })}`
  const page = await ask(base, path, { headers: { cookie } })
  const form = formWith(page.text, 'approve')
  const buttons = [...form.html.matchAll(/<button\b[^>]*\bname="approve"[^>]*>/g)].map(([button]) => button)
  const value = /\bvalue="([^"]+)"/.exec(buttons[0] ?? '')?.[1]
  if (buttons.length !== 1 || !value)
    throw new Error(`“${words}” finds ${buttons.length} comments that wait.`)
  const { body, type } = multipart([...form.hidden, ['approve', value]])
  return ask(base, path, { method: 'POST', headers: { origin: base, 'content-type': type, cookie }, body })
}
