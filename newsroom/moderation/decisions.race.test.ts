import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { canRace, settingsAre, stage } from '@/newsroom/testing/stage'

describe.runIf(canRace)('when moderators decide at once', { timeout: 60_000 }, () => {
  stage()
  beforeEach(async () => {
    settingsAre({ commentsPerMinute: 0 })
    await anArticle()
  })
  const article = async () => (await store().read.select().from(store().tables.articles))[0]
  const ruth = () => aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' })

  test('on one comment, one wins, and the other is told who did', async () => {
    const [ilse, other, comment] = [await aModerator(), await ruth(), await aComment()]
    const outcomes = await Promise.all([
      approveComments(ilse, seen(comment)),
      rejectComments(other, seen(comment), { reason: 'abusive', note: '' }),
    ])
    expect(outcomes.flatMap((each) => each.decided)).toHaveLength(1)
    const [told] = outcomes.flatMap((each) => each.overtaken)
    const now = await commentOf(comment.id)
    expect(now.version).toBe(1)
    expect(told).toMatchObject({
      status: now.status,
      by: now.status === 'approved' ? 'Ilse Brandt' : 'Ruth Amsel',
    })
  })

  test('on 20 comments of one article, every one gets a position of its own, without gaps', async () => {
    const ilse = await aModerator()
    const comments = await Promise.all(Array.from({ length: 20 }, () => aComment()))
    await Promise.all(comments.map((comment) => approveComments(ilse, seen(comment))))
    const positions = await Promise.all(comments.map(async ({ id }) => (await commentOf(id)).position))
    expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(await article()).toMatchObject({ publicComments: 20, lastPosition: 20 })
  })

  test('and one of them pressed five times, it is one decision', async () => {
    const [ilse, comment] = [await aModerator(), await aComment()]
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => approveComments(ilse, seen(comment))))
    expect(new Set(outcomes.map((each) => each.batch)).size).toBe(1)
    expect(await commentOf(comment.id)).toMatchObject({ version: 1, position: 1 })
  })

  test('one undoing and one deciding, one of them is refused or told, and the record has no gap', async () => {
    const [ilse, other, comment] = [await aModerator(), await ruth(), await aComment()]
    const { batch } = await approveComments(ilse, seen(comment))
    const approved = await commentOf(comment.id)
    const [undone, spam] = await Promise.allSettled([undo(ilse, batch), markAsSpam(other, seen(approved))])
    const now = await commentOf(comment.id)
    expect(now.version).toBe(2)
    expect(await article()).toMatchObject({ publicComments: 0 })
    if (now.status === 'spam')
      expect(undone).toMatchObject({ status: 'rejected', reason: { reason: 'stale' } })
    else expect(spam).toMatchObject({ status: 'fulfilled', value: { decided: [] } })
  })
})
