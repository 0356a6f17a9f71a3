import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import {
  approveComments,
  largestBatch,
  markAsSpam,
  rejectComments,
  undo,
} from '@/newsroom/moderation/decisions'
import { settle } from '@/newsroom/moderation/settling'
import { aComment, aModerator, anArticle, anAuthor, aReader, commentOf, seen } from '@/newsroom/testing/cast'
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
const everything = async () => {
  const { articles, comments, decisions, pageVersions } = store().tables
  const { read } = store()
  return [
    await read.select().from(articles),
    await read.select().from(comments).orderBy(asc(comments.id)),
    await read.select().from(decisions).orderBy(asc(decisions.id)),
    await read.select().from(pageVersions).orderBy(asc(pageVersions.tag)),
  ]
}

describe('a stale decision', () => {
  test('changes nothing and says who decided what, and when', async () => {
    const [ilse, ruth] = [
      await aModerator(),
      await aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' }),
    ]
    const comment = await aComment({ name: 'Mira Castellan' })
    await rejectComments(ruth, seen(comment), why)
    const before = await everything()
    later({ minutes: 1 })
    const outcome = await approveComments(ilse, seen(comment))
    expect(outcome.decided).toEqual([])
    expect(outcome.overtaken).toEqual([
      {
        id: comment.id,
        name: 'Mira Castellan',
        status: 'rejected',
        by: 'Ruth Amsel',
        reason: why.reason,
        at: new Date('2026-03-02T12:00:00Z'),
      },
    ])
    expect(await everything()).toEqual(before)
  })

  test('among several leaves the others to be decided', async () => {
    const [ilse, ruth] = [
      await aModerator(),
      await aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' }),
    ]
    const [first, second, third] = [await aComment(), await aComment(), await aComment()]
    await markAsSpam(ruth, seen(second))
    const outcome = await approveComments(ilse, seen(first, second, third))
    expect(outcome.decided.map(({ id }) => id)).toEqual([first.id, third.id])
    expect(outcome.overtaken).toMatchObject([{ id: second.id, status: 'spam', by: 'Ruth Amsel' }])
    expect(await article()).toMatchObject({ publicComments: 2 })
  })

  test('that agrees with the colleague who was quicker is stale, too', async () => {
    const [ilse, ruth] = [
      await aModerator(),
      await aModerator({ name: 'Ruth Amsel', email: 'ruth@paper.example' }),
    ]
    const comment = await aComment()
    await approveComments(ruth, seen(comment))
    expect(await approveComments(ilse, seen(comment))).toMatchObject({
      decided: [],
      overtaken: [{ by: 'Ruth Amsel', status: 'approved' }],
    })
    expect(await decisionsOn(comment.id)).toHaveLength(1)
  })

  test('of a version that never was is refused like any other', async () => {
    const comment = await aComment()
    const outcome = await approveComments(await aModerator(), [{ id: comment.id, version: 7 }])
    expect(outcome.decided).toEqual([])
    expect(await commentOf(comment.id)).toEqual(comment)
  })
})

test('a decision on what was read before another decision settles nothing', async () => {
  const [ilse, comment] = [await aModerator(), await aComment()]
  await approveComments(ilse, seen(comment))
  const before = await everything()
  const decision = { outcome: 'spam' as const, staffId: ilse.staff.id, batch: 'a', at: new Date() }
  expect(await store().transaction((tx) => settle(tx, comment, decision))).toBe(false)
  expect(await everything()).toEqual(before)
})

describe('whoever may not moderate', () => {
  test.each([
    ['a reader', async () => aReader(), 'signed_out'],
    ['an author', () => anAuthor(), 'not_allowed'],
  ])('is refused inside the write: %s', async (_, actor, reason) => {
    const who = await actor()
    const ilse = await aModerator()
    const comment = await aComment()
    const { batch } = await markAsSpam(ilse, seen(await aComment()))
    const before = await everything()
    for (const attempt of [
      () => approveComments(who, seen(comment)),
      () => rejectComments(who, seen(comment), why),
      () => markAsSpam(who, seen(comment)),
      () => undo(who, batch),
      // What there is to decide on is not told either.
      () => approveComments(who, [{ id: '018f0000-0000-7000-8000-000000000000', version: 0 }]),
      () => undo(who, '018f0000-0000-7000-8000-000000000000'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ name: 'Refusal', reason })
    }
    expect(await everything()).toEqual(before)
  })
})

describe('refused:', () => {
  test('a decision on nothing', async () => {
    await expect(approveComments(await aModerator(), [])).rejects.toMatchObject({ reason: 'invalid' })
  })

  test('a decision on more than a hundred at once', async () => {
    const many = Array.from({ length: largestBatch + 1 }, (_, index) => ({ id: `${index}`, version: 0 }))
    await expect(approveComments(await aModerator(), many)).rejects.toMatchObject({ reason: 'invalid' })
  })

  test('a decision on a comment that is not there, with all that were chosen beside it', async () => {
    const comment = await aComment()
    const chosen = [...seen(comment), { id: '018f0000-0000-7000-8000-000000000000', version: 0 }]
    await expect(approveComments(await aModerator(), chosen)).rejects.toMatchObject({ reason: 'not_found' })
    expect(await commentOf(comment.id)).toEqual(comment)
  })

  test('a decision on what its writer has withdrawn', async () => {
    const { id } = await aComment()
    const { comments } = store().tables
    await store().transaction((tx) => tx.update(comments).set({ status: 'withdrawn' }))
    const withdrawn = await commentOf(id)
    expect((await approveComments(await aModerator(), seen(withdrawn))).decided).toEqual([])
    expect(await commentOf(id)).toEqual(withdrawn)
  })
})
