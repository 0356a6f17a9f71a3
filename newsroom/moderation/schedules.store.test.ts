import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { tagsOf, versionOf } from '@/newsroom/pages'
import { anArticle } from '@/newsroom/testing/cast'
import { officeFor, standing, twoModerators } from '@/newsroom/testing/office'
import { follow } from '@/newsroom/testing/paper/following'
import { Paper } from '@/newsroom/testing/paper/paper'
import { schedules } from '@/newsroom/testing/paper/schedules'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

test('after any schedule of posts, decisions, undos and imports the record, the counters and the public are as on paper', {
  timeout: 120_000,
}, async () => {
  const moderators = await twoModerators()
  let articles = 0
  await fc.assert(
    fc.asyncProperty(schedules(1, { most: 25 }), async (steps) => {
      const slug = `schedule-${++articles}`
      const { headline } = await anArticle({ slug })
      const [paper, office] = [new Paper(headline), officeFor(slug, moderators)]
      const version = () => versionOf(tagsOf(`/articles/${slug}`) ?? [])
      await office.import('Headline 0')
      paper.headline = 'Headline 0'
      for (const step of steps) {
        const before = { version: await version(), public: publicly(paper) }
        await follow(paper, [office, office], step)
        // A page is forgotten when what it shows has changed, and only then.
        expect((await version()) !== before.version).toBe(publicly(paper) !== before.public)
      }
      paper.compareRecord(await standing(slug))
    }),
    { seed: 3, numRuns: 12 },
  )
})

function publicly(paper: Paper): string {
  return [paper.headline, ...paper.shown()].join()
}
