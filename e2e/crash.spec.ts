import { sample } from '@/e2e/support/articles'
import { sessionOf } from '@/e2e/support/posting'
import { nextReader, publicComments } from '@/e2e/support/reading'
import { administrator, type Site, startSite, usual } from '@/e2e/support/site'
import { storedRecord } from '@/e2e/support/stored'
import { type Acknowledged, decide, write } from '@/e2e/support/storm'
import { expect, test } from '@/e2e/support/test'
import { alsoOnPostgres } from '@/e2e/support/worlds'

/** Each takes a start, and longer on PostgreSQL; `KILLS=200 npx playwright test crash` takes its time. */
const usualKills = { sqlite: 4, postgres: 2 }
const writers = 5
/** As many as an article shows. */
const newest = 50

test(
  'what was acknowledged before the process was killed is there once, and the public sees what was decided',
  alsoOnPostgres,
  async ({ engine }) => {
    const kills = Number(process.env.KILLS ?? usualKills[engine])
    test.setTimeout(120_000 + kills * 20_000)
    const site = await startSite({ ...usual, COMMENTS_PER_MINUTE: '0' }, engine)
    const known: Acknowledged = { posted: [], batches: [], statuses: new Map(), stale: [] }
    try {
      const cookie = await sessionOf(site.base, administrator, '203.0.113.10')
      for (let kill = 1; kill <= kills; kill++) {
        // Of each kill at another moment of another act.
        const wanted = {
          posted: known.posted.length + 4 + ((kill * 7) % 13),
          batches: known.batches.length + 1 + (kill % 6),
        }
        const life = { isOver: false }
        const storm = [
          ...Array.from({ length: writers }, (_, writer) => write(site, `${kill}.${writer}`, known, life)),
          decide(site, cookie, known, life),
        ]
        const isEnough = () => known.posted.length >= wanted.posted && known.batches.length >= wanted.batches
        await expect.poll(isEnough, { intervals: [5] }).toBe(true)
        life.isOver = true
        process.kill(site.pid(), 'SIGKILL')
        await Promise.all(storm)
        await site.restart()
        await expectAll(site, known)
      }
    } finally {
      await site.stop()
    }
  },
)

async function expectAll(site: Site, known: Acknowledged): Promise<void> {
  const { comments, decisions } = await storedRecord(site, sample.quiet)
  const bodies = comments.map(({ body }) => body)
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(known.posted.filter((body) => !bodies.includes(body))).toEqual([])
  const batches = decisions.map(({ batch }) => batch)
  expect(known.batches.filter((each) => batches.filter((batch) => batch === each).length !== 1)).toEqual([])

  const statusOf = new Map(comments.map(({ id, status }) => [id, status]))
  for (const [id, possible] of known.statuses) expect(possible, id).toContain(statusOf.get(id))
  // What was not answered has come to pass or not: from now on it is known which.
  for (const id of known.statuses.keys()) known.statuses.set(id, [statusOf.get(id) ?? ''])

  expect(known.stale, 'pages read after an answer').toEqual([])
  const isPublic = comments.filter(({ status }) => status === 'approved').map(({ id }) => id)
  // Twice: as it is made anew, and as it is kept.
  for (const _ of [1, 2]) {
    const shown = publicComments(await nextReader(site, sample.quiet))
    expect([...shown.keys()]).toEqual(isPublic.slice(0, newest))
  }
  const { code, stdout } = await site.cli(['doctor'])
  expect([code, /ok +public comments/.test(stdout), /ok +positions/.test(stdout)], stdout).toEqual([
    0,
    true,
    true,
  ])
}
