import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  itIs('2026-03-02T12:00:00Z')
  await anArticle()
})

const why = { reason: 'off_topic' as const, note: '' }
const ruth = () => aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' })
const article = async () => (await store().read.select().from(store().tables.articles))[0]
const statuses = (comments: { id: string }[]) =>
  Promise.all(comments.map(async ({ id }) => (await commentOf(id)).status))
const decisionsOn = (id: string) => {
  const { decisions } = store().tables
  return store()
    .read.select()
    .from(decisions)
    .where(eq(decisions.commentId, id))
    .orderBy(asc(decisions.version))
}

test('an undo restores the status before, and is itself a decision', async () => {
  const ilse = await aModerator()
  const comment = await aComment()
  const { batch } = await approveComments(ilse, seen(comment))
  later({ seconds: 3 })
  const undone = await undo(ilse, batch)
  expect(undone.decided).toEqual([{ id: comment.id, name: comment.name }])
  expect(await commentOf(comment.id)).toMatchObject({ status: 'pending', version: 2, position: 1 })
  expect(await article()).toMatchObject({ publicComments: 0 })
  const [decision, taken] = await decisionsOn(comment.id)
  expect(taken).toMatchObject({
    from: 'approved',
    outcome: 'pending',
    undoes: decision?.id,
    staffId: ilse.staff.id,
    batch: undone.batch,
    at: new Date('2026-03-02T12:00:03Z'),
  })
})

test('an undone rejection makes a comment public again, at its place', async () => {
  const ilse = await aModerator()
  const comment = await aComment()
  await approveComments(ilse, seen(comment))
  const { batch } = await rejectComments(ilse, seen(await commentOf(comment.id)), why)
  await undo(ilse, batch)
  expect(await commentOf(comment.id)).toMatchObject({ status: 'approved', position: 1 })
  expect(await article()).toMatchObject({ publicComments: 1, lastPosition: 1 })
})

test('several that were decided together are undone together, each to the status it had', async () => {
  const ilse = await aModerator()
  const [first, second, third] = [await aComment(), await aComment(), await aComment()]
  await approveComments(ilse, seen(first))
  await rejectComments(ilse, seen(second), { reason: 'abusive', note: 'No.' })
  const all = [first, second, third]
  const { batch } = await markAsSpam(ilse, seen(...(await Promise.all(all.map(({ id }) => commentOf(id))))))
  const undone = await undo(ilse, batch)
  expect(undone.decided.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
  expect(await statuses(all)).toEqual(['approved', 'rejected', 'pending'])
})

test('a comment that is rejected again by an undo has its reason again', async () => {
  const ilse = await aModerator()
  const comment = await aComment({ browserId: 'mira-s-browser' })
  await rejectComments(ilse, seen(comment), { reason: 'abusive', note: 'Without the insult.' })
  const { batch } = await approveComments(ilse, seen(await commentOf(comment.id)))
  await undo(ilse, batch)
  expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([
    { status: 'rejected', reason: 'abusive', note: 'Without the insult.' },
  ])
})

describe('an undo after someone decided since', () => {
  test('is refused with who, what and when, and changes nothing', async () => {
    const ilse = await aModerator()
    const comment = await aComment({ name: 'Mira Castellan' })
    const { batch } = await approveComments(ilse, seen(comment))
    later({ minutes: 2 })
    await markAsSpam(await ruth(), seen(await commentOf(comment.id)))
    const before = await commentOf(comment.id)
    await expect(undo(ilse, batch)).rejects.toMatchObject({
      name: 'Refusal',
      reason: 'stale',
      message: expect.stringMatching(/Mira Castellan.*marked as spam by Ruth Amsel on 2 March 2026, 12:02/),
    })
    expect(await commentOf(comment.id)).toEqual(before)
  })

  test('on one of several changes none of them', async () => {
    const ilse = await aModerator()
    const all = [await aComment(), await aComment(), await aComment()]
    const { batch } = await approveComments(ilse, seen(...all))
    const last = all[2]
    if (!last) throw new Error('Three were sent.')
    await markAsSpam(await ruth(), seen(await commentOf(last.id)))
    await expect(undo(ilse, batch)).rejects.toMatchObject({ reason: 'stale' })
    expect(await statuses(all)).toEqual(['approved', 'approved', 'spam'])
    expect(await article()).toMatchObject({ publicComments: 2 })
  })
})

test('the same undo again is answered as the first was', async () => {
  const ilse = await aModerator()
  const comment = await aComment()
  const { batch } = await approveComments(ilse, seen(comment))
  const first = await undo(ilse, batch)
  expect(await undo(ilse, batch)).toEqual(first)
  expect(await decisionsOn(comment.id)).toHaveLength(2)
})

test('an undo can be undone', async () => {
  const ilse = await aModerator()
  const comment = await aComment()
  const { batch } = await approveComments(ilse, seen(comment))
  const { batch: undoing } = await undo(ilse, batch)
  await undo(ilse, undoing)
  expect(await commentOf(comment.id)).toMatchObject({ status: 'approved', position: 1, version: 3 })
})

test('a decision of a colleague can be undone, and both are on record', async () => {
  const ilse = await aModerator()
  const other = await ruth()
  const comment = await aComment()
  const { batch } = await approveComments(other, seen(comment))
  await undo(ilse, batch)
  expect((await decisionsOn(comment.id)).map((each) => each.staffId)).toEqual([other.staff.id, ilse.staff.id])
})

test.each(['018f0000-0000-7000-8000-000000000000', '', 'a\0b', "' OR 1=1 --"])(
  'there is nothing to undo under %j',
  async (batch) => {
    await expect(undo(await aModerator(), batch)).rejects.toMatchObject({ reason: 'not_found' })
  },
)
