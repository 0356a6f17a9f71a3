import fc from 'fast-check'
import { beforeEach, describe, test } from 'vitest'
import { anArticle } from '@/newsroom/testing/cast'
import { officeFor, standing, twoModerators } from '@/newsroom/testing/office'
import { follow } from '@/newsroom/testing/paper/following'
import { Paper } from '@/newsroom/testing/paper/paper'
import { schedules } from '@/newsroom/testing/paper/schedules'
import { canRace, settingsAre, stage } from '@/newsroom/testing/stage'

describe.runIf(canRace)('when everything happens at once', { timeout: 120_000 }, () => {
  stage()
  beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

  test('one of those who want the same is acknowledged, and what was acknowledged is the record and the public', async () => {
    const moderators = await twoModerators()
    let articles = 0
    await fc.assert(
      fc.asyncProperty(schedules(8, { most: 6 }), async (steps) => {
        const slug = `schedule-${++articles}`
        const { headline } = await anArticle({ slug })
        const [paper, office] = [new Paper(headline), officeFor(slug, moderators)]
        for (const step of steps) await follow(paper, [office, office], step)
        paper.compareRecord(await standing(slug))
      }),
      { seed: 5, numRuns: 20 },
    )
  })
})
