import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { undo } from '@/newsroom/moderation/decisions'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal } from '@/newsroom/refusal'
import { aComment, anArticle } from '@/newsroom/testing/cast'
import { type Act, pressed, schedules, standing, twoModerators } from '@/newsroom/testing/schedules'
import { canRace, settingsAre, stage } from '@/newsroom/testing/stage'

const atOnce = 5

describe.runIf(canRace)('when everything happens at once', { timeout: 120_000 }, () => {
  stage()
  beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

  test('the record of every comment has no gap, its status is that of its latest decision, and the counters are true', async () => {
    const moderators = await twoModerators()
    let articles = 0
    await fc.assert(
      fc.asyncProperty(schedules, async (acts) => {
        const slug = `schedule-${++articles}`
        const article = await anArticle({ slug, id: `article-${articles}` })
        for (let first = 0; first < acts.length; first += atOnce) {
          const known = await standing(article.id)
          const several = acts.slice(first, first + atOnce)
          await Promise.all(several.map((act) => perform(act, slug, known, moderators)))
        }
        const now = await standing(article.id)
        for (const { id, status, version } of now.comments) {
          const record = now.decisions
            .filter((each) => each.commentId === id)
            .sort((a, b) => a.version - b.version)
          expect(record.map((each) => each.version)).toEqual(
            Array.from({ length: version }, (_, index) => index + 1),
          )
          expect(record.map((each) => each.from)).toEqual(
            ['pending', ...record.map((each) => each.outcome)].slice(0, version),
          )
          expect(status).toBe(record.at(-1)?.outcome ?? 'pending')
        }
        const approved = now.comments.filter(({ status }) => status === 'approved')
        expect(now.shown).toEqual(approved.sort((a, b) => b.position - a.position).map(({ id }) => id))
        expect(now.publicComments).toBe(approved.length)
        const positions = now.comments.flatMap(({ position }) => (position > 0 ? [position] : []))
        expect(positions.sort((a, b) => a - b)).toEqual(
          Array.from({ length: now.lastPosition ?? -1 }, (_, index) => index + 1),
        )
      }),
      { seed: 5, numRuns: 15 },
    )
  })
})

/** An expected no is an answer; anything else fails the test. */
async function perform(
  act: Act,
  slug: string,
  known: Awaited<ReturnType<typeof standing>>,
  moderators: Viewer[],
): Promise<void> {
  const moderator = act.do === 'post' ? undefined : moderators[act.who]
  try {
    if (act.do === 'post') await aComment({ slug })
    else if (act.do === 'decide') {
      const comment = known.comments[act.which % Math.max(1, known.comments.length)]
      if (comment && moderator) await pressed(act.kind, moderator, comment)
    } else {
      const made = known.decisions[act.which % Math.max(1, known.decisions.length)]
      if (made && moderator) await undo(moderator, made.batch)
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}
