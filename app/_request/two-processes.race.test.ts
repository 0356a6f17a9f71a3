import fc from 'fast-check'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type OfficeProcesses, twoOffices } from '@/app/_request/testing/office-processes'
import { follow } from '@/newsroom/testing/paper/following'
import { Paper } from '@/newsroom/testing/paper/paper'
import { schedules } from '@/newsroom/testing/paper/schedules'
import { canRace } from '@/newsroom/testing/stage'

const seed = Number(process.env.SEED ?? 7)
const numRuns = Number(process.env.RUNS ?? 15)

describe.runIf(canRace)('of two processes on one database', () => {
  let processes: OfficeProcesses
  beforeAll(async () => {
    processes = await twoOffices()
  })
  afterAll(() => processes.end())

  test('none shows a page that is older than what either has acknowledged, and both show what was decided', {
    timeout: 60_000 + numRuns * 10_000,
  }, async () => {
    let articles = 0
    await fc.assert(
      fc.asyncProperty(schedules(8, { most: 8 }), async (steps) => {
        const slug = `schedule-${++articles}`
        const paper = new Paper(await processes.anArticle(slug))
        for (const step of steps) await follow(paper, processes.officesFor(slug), step)
        paper.compareRecord(await processes.standing(slug))
      }),
      { seed, numRuns },
    )
  })
})
