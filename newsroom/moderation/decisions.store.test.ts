import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { approveComments, markAsSpam, rejectComments } from '@/newsroom/moderation/decisions'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  itIs('2026-03-02T12:00:00Z')
  await anArticle()
})

const why = { reason: 'off_topic' as const, note: '' }
const article = async () => (await store().read.select().from(store().tables.articles))[0]
const decisionsOn = (id: string) => {
  const { decisions } = store().tables
  return store()
    .read.select()
    .from(decisions)
    .where(eq(decisions.commentId, id))
    .orderBy(asc(decisions.version))
}

describe('an approval', () => {
  test('makes a comment public: status, position, count and the decision on record', async () => {
    const ilse = await aModerator()
    const comment = await aComment()
    later({ minutes: 5 })
    const { batch, decided, overtaken } = await approveComments(ilse, seen(comment))
    expect(decided).toEqual([{ id: comment.id, name: comment.name }])
    expect(overtaken).toEqual([])
    expect(await commentOf(comment.id)).toEqual({
      ...comment,
      status: 'approved',
      position: 1,
      isListed: true,
      version: 1,
      statusSince: new Date('2026-03-02T12:05:00Z'),
    })
    expect(await article()).toMatchObject({ publicComments: 1, lastPosition: 1 })
    expect(await decisionsOn(comment.id)).toEqual([
      {
        id: expect.any(String),
        commentId: comment.id,
        staffId: ilse.staff.id,
        from: 'pending',
        outcome: 'approved',
        reason: null,
        note: null,
        at: new Date('2026-03-02T12:05:00Z'),
        batch,
        undoes: null,
        version: 1,
      },
    ])
  })

  test('of several at once numbers them in the order in which they were sent', async () => {
    const ilse = await aModerator()
    const sent = []
    for (let index = 0; index < 5; index++) {
      later({ seconds: 1 })
      sent.push(await aComment())
    }
    const [a, b, c, d, e] = sent
    if (!(a && b && c && d && e)) throw new Error('Five were sent.')
    await approveComments(ilse, seen(d, a, e, c, b))
    const positions = await Promise.all(sent.map(async ({ id }) => (await commentOf(id)).position))
    expect(positions).toEqual([1, 2, 3, 4, 5])
  })

  test('gives a position of its own article', async () => {
    const ilse = await aModerator()
    await anArticle({ slug: 'other' })
    await approveComments(ilse, seen(await aComment(), await aComment()))
    const other = await aComment({ slug: 'other' })
    await approveComments(ilse, seen(other))
    expect(await commentOf(other.id)).toMatchObject({ position: 1 })
  })
})

test('a rejection keeps the reason and the note, and says nothing where there is none', async () => {
  const ilse = await aModerator()
  const [first, second] = [await aComment(), await aComment()]
  await rejectComments(ilse, seen(first), {
    reason: 'personal_attack',
    note: 'Without the last line, gladly.',
  })
  await rejectComments(ilse, seen(second), { reason: 'advertising', note: '' })
  expect(await decisionsOn(first.id)).toMatchObject([
    { outcome: 'rejected', reason: 'personal_attack', note: 'Without the last line, gladly.' },
  ])
  expect(await decisionsOn(second.id)).toMatchObject([{ reason: 'advertising', note: null }])
  expect(await commentOf(first.id)).toMatchObject({ status: 'rejected', position: 0 })
})

test('a comment keeps its position through rejection and a second approval, and nobody else gets it', async () => {
  const ilse = await aModerator()
  const [first, second] = [await aComment(), await aComment()]
  await approveComments(ilse, seen(first))
  await rejectComments(ilse, seen(await commentOf(first.id)), why)
  expect(await article()).toMatchObject({ publicComments: 0, lastPosition: 1 })
  await approveComments(ilse, seen(second))
  await approveComments(ilse, seen(await commentOf(first.id)))
  expect(await commentOf(first.id)).toMatchObject({ position: 1, status: 'approved' })
  expect(await commentOf(second.id)).toMatchObject({ position: 2 })
  expect(await article()).toMatchObject({ publicComments: 2, lastPosition: 2 })
})

test('every status can become every other, and the count follows', async () => {
  const ilse = await aModerator()
  const { id } = await aComment()
  const now = () => commentOf(id)
  const counted: [string, number | undefined][] = []
  const note = async () => counted.push([(await now()).status, (await article())?.publicComments])
  for (const decide of [
    markAsSpam,
    approveComments,
    markAsSpam,
    (...[who, what]: Parameters<typeof markAsSpam>) => rejectComments(who, what, why),
    approveComments,
    (...[who, what]: Parameters<typeof markAsSpam>) => rejectComments(who, what, why),
    markAsSpam,
  ]) {
    await decide(ilse, seen(await now()))
    await note()
  }
  expect(counted).toEqual([
    ['spam', 0],
    ['approved', 1],
    ['spam', 0],
    ['rejected', 0],
    ['approved', 1],
    ['rejected', 0],
    ['spam', 0],
  ])
  expect((await decisionsOn(id)).map((each) => each.version)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the same press again is answered as the first was, and is no second decision', async () => {
  const ilse = await aModerator()
  const comment = await aComment()
  const first = await approveComments(ilse, seen(comment))
  const second = await approveComments(ilse, seen(comment))
  expect(second).toEqual(first)
  expect(await decisionsOn(comment.id)).toHaveLength(1)
  expect(await article()).toMatchObject({ publicComments: 1, lastPosition: 1 })
})
