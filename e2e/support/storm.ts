import { sendTo } from '@/e2e/support/actions'
import { sample } from '@/e2e/support/articles'
import { type Answer, ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { nextReader, publicComments } from '@/e2e/support/reading'
import type { Site } from '@/e2e/support/site'

/** What a storm was told by the site. */
export interface Acknowledged {
  /** Texts of comments. */
  posted: string[]
  batches: string[]
  /** By comment, the status that was acknowledged last; several while an answer is out. */
  statuses: Map<string, string[]>
  /** Pages that were older than an answer that came before. */
  stale: string[]
}

export type Life = { isOver: boolean }

/** What fails once the site is killed is no fault. */
async function untilKilled(life: Life, work: () => Promise<void>): Promise<void> {
  try {
    while (!life.isOver) await work()
  } catch (error) {
    if (!life.isOver) throw error
  }
}

/** Posts one comment after another until the site is dead; what was answered with 303 is acknowledged. */
export function write(site: Site, mark: string, { posted }: Acknowledged, life: Life): Promise<void> {
  let number = 0
  return untilKilled(life, async () => {
    const body = `Letter ${++number} of the storm ${mark}.`
    const draft = { name: 'Stormy', email: `stormy.${mark}@mail.example`, body }
    const answer = await post(site.base, sample.quiet, draft, { from: '203.0.113.9' })
    if (answer.status !== 303) throw new Error(`A comment was answered with ${answer.status}.`)
    posted.push(body)
  })
}

const queue = '/admin/comments'

/**
 * Decides on the oldest that waits, again and again, in each way; takes some of it back; and reads the article after
 * every answer.
 */
export function decide(site: Site, cookie: string, known: Acknowledged, life: Life): Promise<void> {
  let turn = 0
  const settle = async (id: string, status: string, asked: () => Promise<Answer>) => {
    known.statuses.set(id, [known.statuses.get(id)?.[0] ?? 'pending', status])
    const { status: code, headers } = await asked()
    const batch = new URL(headers.location ?? '', site.base).searchParams.get('done')
    if (code !== 303 || !batch) throw new Error(`A decision was answered with ${code}.`)
    known.batches.push(batch)
    known.statuses.set(id, [status])
    const isShown = publicComments(await nextReader(site, sample.quiet)).has(id)
    if (isShown !== (status === 'approved')) known.stale.push(`${id} is ${status}`)
    return batch
  }
  return untilKilled(life, async () => {
    const page = await ask(site.base, `${queue}?article=${sample.quiet}`, { headers: { cookie } })
    const [, seen, id, version] =
      /<button(?=[^>]*\bname="approve")[^>]*\bvalue="(([0-9a-f-]+)\.(\d+))"/.exec(page.text) ?? []
    if (!seen || !id) return
    const fields = { back: queue, listed: id, onward: '' }
    const send = (name: string, more: Record<string, string>) =>
      sendTo(site.base, name, cookie, { ...fields, ...more })
    const step = turn++ % 4
    if (step === 0) {
      await settle(id, 'rejected', () =>
        send('rejectComments', { comments: seen, reason: 'off_topic', note: '' }),
      )
      return
    }
    if (step === 1) {
      await settle(id, 'spam', () => send('decide', { spam: seen }))
      return
    }
    await settle(id, 'approved', () => send('decide', { approve: seen }))
    if (step === 2) return
    const again = `${id}.${Number(version) + 1}`
    const batch = await settle(id, 'spam', () => send('decide', { spam: again }))
    await settle(id, 'approved', () => send('decide', { undo: batch }))
  })
}
