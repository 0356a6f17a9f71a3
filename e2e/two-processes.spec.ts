import fc from 'fast-check'
import { officeAt } from '@/e2e/support/offices'
import { sessionOf } from '@/e2e/support/posting'
import { administrator, startBeside, usual } from '@/e2e/support/site'
import { colleague } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'
import { alsoOnPostgres } from '@/e2e/support/worlds'
import { follow } from '@/newsroom/testing/paper/following'
import { Paper } from '@/newsroom/testing/paper/paper'
import { schedules } from '@/newsroom/testing/paper/schedules'

test.use({ settings: { ...usual, COMMENTS_PER_MINUTE: '0' } })

const seed = Number(process.env.SEED ?? 11)
const numRuns = Number(process.env.RUNS ?? 2)

test(
  'of two processes on one database, both show what either has acknowledged, kept copies included',
  alsoOnPostgres,
  async ({ site, address }, info) => {
    test.setTimeout(120_000 + numRuns * 60_000)
    const other = await startBeside(site)
    try {
      const accounts = [administrator, await colleague(site)]
      const sessions = await Promise.all(accounts.map((each) => sessionOf(site.base, each, address)))
      let articles = 0
      const property = fc.asyncProperty(schedules(5, { least: 5, most: 5 }), async (steps) => {
        const slug = `schedule-${++articles}`
        const reached = { site, slug, sessions, info }
        const first = officeAt({ ...reached, base: site.base })
        const second = officeAt({ ...reached, base: other.base })
        await first.import('Headline 0')
        const paper = new Paper('Headline 0')
        for (const step of steps) await follow(paper, [first, second], step)
      })
      // A schedule takes seconds: one that fails is shown as it is, not the shortest like it.
      await fc.assert(property, { seed, numRuns, endOnFailure: true })
      const { code, stdout } = await site.cli(['doctor'])
      expect([code, /ok +public comments/.test(stdout), /ok +positions/.test(stdout)], stdout).toEqual([
        0,
        true,
        true,
      ])
    } finally {
      await other.stop()
    }
  },
)
