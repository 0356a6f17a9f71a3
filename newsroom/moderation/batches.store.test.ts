import { beforeEach, describe, expect, test } from 'vitest'
import { latestDecisions, ownBatch } from '@/newsroom/moderation/batches'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { deskComment, deskCommentsOf } from '@/newsroom/moderation/desk-comments'
import { aComment, aModerator, anArticle, anAuthor, aReader, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  itIs('2026-03-02T12:00:00Z')
  await anArticle()
})
const ruth = () => aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' })

describe('what a moderator decided together', () => {
  test('is told to them, and whether it can still be undone', async () => {
    const ilse = await aModerator()
    const [first, second] = [await aComment(), await aComment()]
    const { batch } = await rejectComments(ilse, seen(first, second), { reason: 'abusive', note: '' })
    const told = await ownBatch(ilse, batch)
    expect(told).toMatchObject({ batch, isUndo: false, isLatest: true })
    expect(told?.made.map((each) => [each.id, each.from, each.outcome, each.reason])).toEqual([
      [first.id, 'pending', 'rejected', 'abusive'],
      [second.id, 'pending', 'rejected', 'abusive'],
    ])
    await markAsSpam(await ruth(), seen(await commentOf(second.id)))
    expect(await ownBatch(ilse, batch)).toMatchObject({ isLatest: false })
  })

  test('is told of an undo, too', async () => {
    const [ilse, comment] = [await aModerator(), await aComment()]
    const { batch } = await undo(ilse, (await approveComments(ilse, seen(comment))).batch)
    expect(await ownBatch(ilse, batch)).toMatchObject({ isUndo: true, isLatest: true })
  })

  test('is told to nobody else', async () => {
    const [ilse, comment] = [await aModerator(), await aComment()]
    const { batch } = await approveComments(ilse, seen(comment))
    for (const viewer of [await ruth(), await anAuthor(), aReader()])
      expect(await ownBatch(viewer, batch)).toBeNull()
    for (const other of ['', 'a\0b', comment.id]) expect(await ownBatch(ilse, other)).toBeNull()
  })
})

test('who decided last is told of each comment that is asked for', async () => {
  const [ilse, other] = [await aModerator(), await ruth()]
  const [first, second] = [await aComment({ name: 'Mira' }), await aComment({ name: 'Dawit' })]
  await approveComments(ilse, seen(first))
  later({ minutes: 1 })
  await markAsSpam(other, seen(await commentOf(first.id)))
  const told = await latestDecisions(ilse, [first.id, second.id, 'nonsense', 'a\0b'])
  expect(told).toHaveLength(2)
  expect(told).toContainEqual({
    id: first.id,
    name: 'Mira',
    status: 'spam',
    by: 'Ruth Amsel',
    reason: null,
    at: new Date('2026-03-02T12:01:00Z'),
  })
  expect(await latestDecisions(aReader(), [first.id])).toEqual([])
})

describe('one comment at the desk', () => {
  test('has its whole history, the latest first: who, what, when, why', async () => {
    const [ilse, other, comment] = [await aModerator(), await ruth(), await aComment()]
    await approveComments(ilse, seen(comment))
    later({ minutes: 1 })
    const { batch } = await rejectComments(other, seen(await commentOf(comment.id)), {
      reason: 'unverifiable_claim',
      note: 'A source, please.',
    })
    later({ minutes: 1 })
    await undo(ilse, batch)
    const found = await deskComment(ilse, comment.id)
    expect(found?.comment).toMatchObject({ id: comment.id, status: 'approved', email: comment.email })
    expect(found?.history).toMatchObject([
      { by: 'Ilse Brandt', from: 'rejected', outcome: 'approved', at: new Date('2026-03-02T12:02:00Z') },
      {
        by: 'Ruth Amsel',
        from: 'approved',
        outcome: 'rejected',
        reason: 'unverifiable_claim',
        note: 'A source, please.',
        at: new Date('2026-03-02T12:01:00Z'),
        undoes: null,
      },
      { by: 'Ilse Brandt', from: 'pending', outcome: 'approved', at: new Date('2026-03-02T12:00:00Z') },
    ])
    expect(found?.history[0]?.undoes).toBe(found?.history[1]?.id)
  })

  test('is not there for whoever may not moderate, nor under a nonsense', async () => {
    const [ilse, comment] = [await aModerator(), await aComment()]
    for (const viewer of [await anAuthor(), aReader()]) {
      expect(await deskComment(viewer, comment.id)).toBeNull()
      expect(await deskCommentsOf(viewer, [comment.id])).toEqual([])
    }
    for (const id of ['', 'nonsense', 'a\0b', '018f0000-0000-7000-8000-000000000000'])
      expect(await deskComment(ilse, id)).toBeNull()
  })
})
