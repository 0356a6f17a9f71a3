import { formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { sessionOf } from '@/e2e/support/posting'
import { administrator, type Site } from '@/e2e/support/site'

/** A moderator at the desk, without scripts. */
export interface Desk {
  open(path: string): Promise<Answer>
  /** Presses a button of the list on `page`; promises when it is answered. */
  press(page: Answer, name: string, value: string): Promise<void>
}

export async function deskOf(site: Site): Promise<Desk> {
  const cookie = await sessionOf(site.base, administrator, '198.51.100.1')
  return {
    open: (path) => ask(site.base, path, { headers: { cookie } }),
    async press(page, name, value) {
      const { hidden } = formWith(page.text, 'listed')
      const { body, type } = multipart([...hidden, [name, value]])
      const headers = { cookie, origin: site.base, 'content-type': type }
      const answer = await ask(site.base, '/admin/comments', { method: 'POST', headers, body })
      if (answer.status !== 303)
        throw new Error(`A decision was answered with ${answer.status}: ${answer.text.slice(0, 300)}`)
    },
  }
}

/** What the Approve buttons of a page carry, in their order. */
export function approvable(page: Answer): string[] {
  return [...page.text.matchAll(/<button[^>]*\bname="approve"[^>]*>/g)].flatMap(
    ([button]) => /\bvalue="([^"]+)"/.exec(button)?.[1] ?? [],
  )
}
