import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { undo } from '@/newsroom/moderation/decisions'
import { type CommentStatus, decisionsOpenTo, outcomeOf } from '@/newsroom/moderation/moderation-rules'
import { tagsOf, versionOf } from '@/newsroom/pages'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal } from '@/newsroom/refusal'
import { aComment, anArticle } from '@/newsroom/testing/cast'
import { type Act, pressed, schedules, standing, twoModerators } from '@/newsroom/testing/schedules'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

/** What a newsroom would note on paper. */
interface Noted {
  id: string
  status: CommentStatus
  version: number
  position: number
}

class Paper {
  readonly comments: Noted[] = []
  readonly batches: { batch: string; comment: Noted; from: CommentStatus; version: number }[] = []
  changes = 0

  decided(comment: Noted, outcome: CommentStatus, batch: string): void {
    this.batches.push({ batch, comment, from: comment.status, version: comment.version + 1 })
    comment.status = outcome
    comment.version++
    this.changes++
    if (outcome === 'approved' && comment.position === 0) {
      comment.position = Math.max(...this.comments.map((each) => each.position)) + 1
    }
  }

  shown(): string[] {
    const shown = this.comments.filter((each) => each.status === 'approved')
    return shown.toSorted((a, b) => b.position - a.position).map(({ id }) => id)
  }
}

test('after any schedule of posts, decisions and undos the record, the counters and the public are as on paper', {
  timeout: 120_000,
}, async () => {
  const moderators = await twoModerators()
  let articles = 0
  await fc.assert(
    fc.asyncProperty(schedules, async (acts) => {
      const slug = `schedule-${++articles}`
      const article = await anArticle({ slug, id: `article-${articles}` })
      const paper = new Paper()
      for (const act of acts) {
        const before = {
          shown: paper.shown().join(),
          version: await versionOf(tagsOf(`/articles/${slug}`) ?? []),
        }
        await perform(act, slug, paper, moderators)
        const version = await versionOf(tagsOf(`/articles/${slug}`) ?? [])
        // A page is forgotten when what it shows has changed, and only then.
        expect(version !== before.version).toBe(paper.shown().join() !== before.shown)
      }
      const now = await standing(article.id)
      expect(now.shown).toEqual(paper.shown())
      expect(now.publicComments).toBe(paper.shown().length)
      expect(now.lastPosition).toBe(Math.max(0, ...paper.comments.map((each) => each.position)))
      expect(now.decisions).toHaveLength(paper.changes)
      const stored = now.comments.map(({ id, status, version, position }) => ({
        id,
        status,
        version,
        position,
      }))
      const byId = (a: Noted, b: Noted) => (a.id < b.id ? -1 : 1)
      expect(stored.sort(byId)).toEqual(paper.comments.toSorted(byId))
    }),
    { seed: 3, numRuns: 25 },
  )
})

async function perform(act: Act, slug: string, paper: Paper, moderators: Viewer[]): Promise<void> {
  if (act.do === 'post') {
    const { id } = await aComment({ slug })
    paper.comments.push({ id, status: 'pending', version: 0, position: 0 })
    return
  }
  const moderator = moderators[act.who]
  if (!moderator) return
  if (act.do === 'decide') {
    const comment = paper.comments[act.which % Math.max(1, paper.comments.length)]
    if (!comment) return
    const seenVersion = comment.version - Number(act.isStale && comment.version > 0)
    const isOpen = seenVersion === comment.version && decisionsOpenTo(comment.status).includes(act.kind)
    const { batch } = await pressed(act.kind, moderator, { id: comment.id, version: seenVersion })
    if (isOpen) paper.decided(comment, outcomeOf[act.kind], batch)
    return
  }
  const made = paper.batches[act.which % Math.max(1, paper.batches.length)]
  if (!made) return
  const isLatest = made.comment.version === made.version
  try {
    const { batch } = await undo(moderator, made.batch)
    if (isLatest) paper.decided(made.comment, made.from, batch)
  } catch (error) {
    expect(isRefusal(error) && error.reason).toBe('stale')
    expect(isLatest).toBe(false)
  }
}
