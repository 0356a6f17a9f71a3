import { writeFileSync } from 'node:fs'
import type { TestInfo } from '@playwright/test'
import { sendTo } from '@/e2e/support/actions'
import { type Answer, ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { publicComments } from '@/e2e/support/reading'
import type { Site } from '@/e2e/support/site'
import { articleFile } from '@/newsroom/testing/paper/article-file'
import type { Office } from '@/newsroom/testing/paper/following'
import type { PublicPage } from '@/newsroom/testing/paper/paper'

interface Reached {
  /** Any process of the site. */
  base: string
  /** The site's data, for the command line. */
  site: Site
  slug: string
  /** Cookies of those who decide, by their numbers. */
  sessions: string[]
  info: TestInfo
}

const path = '/admin/comments'
let letters = 0
let imports = 0

/** An article's office, reached through one process of a site as readers and moderators without scripts reach it. */
export function officeAt({ base, site, slug, sessions, info }: Reached): Office {
  const cookieOf = (who: number) => sessions[who] ?? ''
  const batchIn = ({ status, headers }: Answer): string | null => {
    if (status === 200) return null
    if (status !== 303) throw new Error(`A decision was answered with ${status}.`)
    return new URL(headers.location ?? '', base).searchParams.get('done')
  }
  return {
    read: readerOf(base, slug),
    async post() {
      const word = `letter${++letters}x`
      const draft = { name: 'Lena Late', email: `${word}@mail.example`, body: `This is ${word}.` }
      const { status } = await post(base, slug, draft, { from: `198.51.100.${letters % 250}` })
      if (status !== 303) throw new Error(`A comment was answered with ${status}.`)
      const queue = await ask(base, `${path}?q=${word}`, { headers: { cookie: cookieOf(0) } })
      const id = /<button(?=[^>]*\bname="approve")[^>]*\bvalue="([0-9a-f-]+)\.0"/.exec(queue.text)?.[1]
      if (!id) throw new Error(`${word} was acknowledged, and does not wait.`)
      return id
    },
    async decide(who, kind, { id, version }) {
      const seen = `${id}.${version}`
      const fields = { back: path, listed: id, onward: '' }
      const rejection = { ...fields, comments: seen, reason: 'off_topic', note: '' }
      return batchIn(
        kind === 'reject'
          ? await sendTo(base, 'rejectComments', cookieOf(who), rejection)
          : await sendTo(base, 'decide', cookieOf(who), { ...fields, [kind]: seen }),
      )
    },
    async undo(who, batch) {
      return batchIn(await sendTo(base, 'decide', cookieOf(who), { undo: batch, back: path }))
    },
    async import(headline) {
      const file = info.outputPath(`import-${++imports}.md`)
      writeFileSync(file, articleFile(slug, headline))
      const { code, stderr } = await site.cli(['article', 'import', file])
      if (code !== 0) throw new Error(stderr)
    },
  }
}

/** Reads the article and its page of comments in turn, every other time with the name of the copy that it had before. */
function readerOf(base: string, slug: string): () => Promise<PublicPage> {
  const copies = new Map<string, { etag: string; page: PublicPage }>()
  let turn = 0
  return async function read(): Promise<PublicPage> {
    const [address, again] = [turn & 2 ? `/articles/${slug}/comments/1` : `/articles/${slug}`, turn & 1]
    turn++
    const before = copies.get(address)
    const headers = before && again ? { 'if-none-match': before.etag } : undefined
    const answer = await ask(base, address, headers ? { headers } : {})
    if (answer.status === 304 && before) return before.page
    // There is no page of comments before there was a comment.
    if (answer.status === 404 && address.endsWith('/1')) return read()
    if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`)
    const page = pageIn(answer.text)
    copies.set(address, { etag: answer.headers.etag ?? '', page })
    return page
  }
}

function pageIn(html: string): PublicPage {
  return {
    headline: /<h1[\s\S]*?(Headline \d)[\s\S]*?<\/h1>/.exec(html)?.[1] ?? '',
    count: Number(/<span class="font-semibold">(\d+) comments?<\/span>/.exec(html)?.[1] ?? 0),
    shown: [...publicComments(html).keys()],
  }
}
