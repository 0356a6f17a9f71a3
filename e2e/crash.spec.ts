import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { nextReader, publicComments } from '@/e2e/support/reading'
import { administrator, type Site, startSite, usual } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

/** Each takes a start; `KILLS=200 npx playwright test crash` takes its time. */
const kills = Number(process.env.KILLS ?? 8)
const writers = 5

test('what was acknowledged before the process was killed is there once, and the public sees what was decided', async () => {
  test.setTimeout(120_000 + kills * 20_000)
  const site = await startSite({ ...usual, COMMENTS_PER_MINUTE: '0' })
  const posted: string[] = []
  const approved: string[] = []
  try {
    const cookie = await sessionOf(site.base, administrator, '203.0.113.10')
    for (let kill = 1; kill <= kills; kill++) {
      const wanted = { posted: posted.length + 4 + ((kill * 7) % 13), approved: approved.length + 1 }
      const isDead = { now: false }
      const storm = [
        ...Array.from({ length: writers }, (_, writer) => write(site, `${kill}.${writer}`, posted, isDead)),
        decide(site, cookie, approved, isDead),
      ]
      await expect
        .poll(() => posted.length >= wanted.posted && approved.length >= wanted.approved, { intervals: [5] })
        .toBe(true)
      isDead.now = true
      process.kill(site.pid(), 'SIGKILL')
      await Promise.all(storm)
      await site.restart()

      const stored = comments(site)
      const bodies = stored.map(({ body }) => body)
      expect(new Set(bodies).size).toBe(bodies.length)
      expect(posted.filter((body) => !bodies.includes(body))).toEqual([])
      const isPublic = stored.filter(({ status }) => status === 'approved').map(({ id }) => id)
      expect(approved.filter((id) => !isPublic.includes(id))).toEqual([])
      const html = await nextReader(site, sample.quiet)
      const shown = [...publicComments(html).keys()]
      expect(shown.filter((id) => !isPublic.includes(id))).toEqual([])
      const { code, stdout } = await site.cli(['doctor'])
      expect([code, /ok +public comments/.test(stdout), /ok +positions/.test(stdout)], stdout).toEqual([
        0,
        true,
        true,
      ])
    }
  } finally {
    await site.stop()
  }
})

/** Posts one comment after another until the site is dead; what was answered with 303 is acknowledged. */
async function write(site: Site, mark: string, posted: string[], isDead: { now: boolean }): Promise<void> {
  for (let number = 0; !isDead.now; number++) {
    const draft = {
      name: 'Stormy',
      email: `stormy.${mark}@mail.example`,
      body: `Letter ${number} of the storm ${mark}.`,
    }
    try {
      const answer = await post(site.base, sample.quiet, draft, { from: '203.0.113.9' })
      if (answer.status === 303) posted.push(draft.body)
      else throw new Error(`A comment was answered with ${answer.status}: ${answer.text.slice(0, 300)}`)
    } catch (error) {
      if (!isDead.now) throw error
    }
  }
}

/** Approves the oldest that waits, again and again. */
async function decide(
  site: Site,
  cookie: string,
  approved: string[],
  isDead: { now: boolean },
): Promise<void> {
  try {
    const address = `/admin/comments?article=${sample.quiet}`
    while (!isDead.now) {
      const page = await ask(site.base, address, { headers: { cookie } })
      const value = /<button(?=[^>]*\bname="approve")[^>]*\bvalue="([^"]+)"/.exec(page.text)?.[1]
      if (!value) continue
      const { body, type } = multipart([...formWith(page.text, 'listed').hidden, ['approve', value]])
      const headers = { cookie, origin: site.base, 'content-type': type }
      const answer = await ask(site.base, address, { method: 'POST', headers, body })
      if (answer.status === 303) approved.push(value.split('.')[0] ?? '')
    }
  } catch (error) {
    if (!isDead.now) throw error
  }
}
