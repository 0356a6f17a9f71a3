import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { approveComments, rejectComments } from '@/newsroom/moderation/decisions'
import type { QueueStatus } from '@/newsroom/moderation/moderation-rules'
import type { QueueQuestion } from '@/newsroom/moderation/queue-rules'
import { oldestPending, pendingCount, queuePage } from '@/newsroom/moderation/queues'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anArticle, anAuthor, aReader, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

stage()
let ilse: Viewer
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  itIs('2026-03-02T12:00:00Z')
  await anArticle()
  ilse = await aModerator()
})

const ask = (question: Partial<QueueQuestion> = {}) => queuePage(ilse, { status: 'pending', ...question })

/** All pages of a queue, one after another, as a moderator would turn them. */
async function allPages(question: Partial<QueueQuestion>): Promise<string[][]> {
  const pages: string[][] = []
  let after: string | undefined
  do {
    const page = await ask({ ...question, after })
    pages.push(page.comments.map((comment) => comment.id))
    after = page.next ?? undefined
    if (pages.length > 10) throw new Error('There is no end of pages.')
  } while (after)
  return pages
}

/** So many comments of a status, sent and decided in groups of seven in the very same millisecond. */
async function manyComments(number: number, status: QueueStatus): Promise<string[]> {
  const model = await aComment()
  const rows = Array.from({ length: number }, (_, index) => {
    const at = new Date(Date.UTC(2026, 2, 2, 13, 0, Math.floor(index / 7)))
    // Identifiers whose order is neither that of the times nor its reverse.
    const id = `018f0000-0000-7000-8000-${String((index * 7919) % 100_003).padStart(12, '0')}`
    return {
      ...model,
      id,
      status,
      submittedAt: at,
      statusSince: at,
      email: `reader-${index}@readers.example`,
    }
  })
  const { comments } = store().tables
  await store().transaction(async (tx) => {
    await tx.delete(comments)
    await tx.insert(comments).values(rows)
  })
  return rows
    .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((row) => row.id)
}

describe.each(['pending', 'approved'] as const)('turning the pages of what is %s', (status) => {
  test('from the oldest shows everything once, in order, though many share a time', async () => {
    const all = await manyComments(173, status)
    const pages = await allPages({ status, order: 'oldest' })
    expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 23])
    expect(pages.flat()).toEqual(all)
  })

  test('from the newest shows the same backwards', async () => {
    const all = await manyComments(173, status)
    expect((await allPages({ status, order: 'newest' })).flat()).toEqual(all.reverse())
  })

  test('ends with a page that is just full', async () => {
    await manyComments(100, status)
    expect((await allPages({ status })).map((page) => page.length)).toEqual([50, 50])
  })
})

test('deciding while one turns the pages hides nothing that still waits', async () => {
  const all = await manyComments(120, 'pending')
  const first = await ask()
  await approveComments(ilse, seen(...first.comments))
  const second = await ask({ after: first.next ?? '' })
  expect(second.comments.map((comment) => comment.id)).toEqual(all.slice(50, 100))
})

test('what waits comes oldest first, what is decided by the newest decision', async () => {
  const sent = []
  for (let index = 0; index < 3; index++) {
    later({ seconds: 1 })
    sent.push(await aComment())
  }
  const ids = sent.map((comment) => comment.id)
  expect((await ask()).comments.map((comment) => comment.id)).toEqual(ids)
  for (const index of [1, 0, 2]) {
    later({ seconds: 1 })
    await approveComments(ilse, seen(...sent.slice(index, index + 1)))
  }
  expect((await ask({ status: 'approved' })).comments.map((comment) => comment.id)).toEqual([
    ids[2],
    ids[0],
    ids[1],
  ])
})

test.each(['', 'x', '1_', '_', '99999999999999999_x', '1_018f0000-0000-7000-8000-00000000000G', 'a\0b'])(
  'a place that is none (%j) is the beginning',
  async (after) => {
    const comment = await aComment()
    expect((await ask({ after })).comments.map(({ id }) => id)).toEqual([comment.id])
  },
)

test('a queue can be narrowed to one article, and is empty for one that is not there', async () => {
  await anArticle({ slug: 'other', headline: 'Another matter' })
  await aComment()
  const other = await aComment({ slug: 'other' })
  const page = await ask({ article: 'other' })
  expect(page.comments.map(({ id }) => id)).toEqual([other.id])
  expect(page.article).toMatchObject({ headline: 'Another matter' })
  for (const article of ['nowhere', 'a\0b', "' OR 1=1 --"])
    expect((await ask({ article })).comments).toEqual([])
})

describe('a comment in the queue', () => {
  test('has its article, its hold reasons and its latest decision', async () => {
    const comment = await aComment({ body: 'https://a.example https://b.example https://c.example' })
    await rejectComments(ilse, seen(comment), { reason: 'advertising', note: 'Three shops.' })
    const [shown] = (await ask({ status: 'rejected' })).comments
    expect(shown).toMatchObject({
      id: comment.id,
      version: 1,
      holdReasons: ['contains_link', 'first_comment', 'pre_moderation'],
      article: { slug: 'the-harbour-reopens', headline: 'The harbour reopens', lang: 'en' },
      latest: {
        by: 'Ilse Brandt',
        from: 'pending',
        outcome: 'rejected',
        reason: 'advertising',
        note: 'Three shops.',
      },
    })
  })

  test('has the record of its e-mail without itself', async () => {
    const mira = { email: 'mira@readers.example' }
    const [first, second, third, fourth] = [
      await aComment(mira),
      await aComment(mira),
      await aComment(mira),
      await aComment({ email: 'dawit@readers.example' }),
    ]
    await approveComments(ilse, seen(first, second, fourth))
    await rejectComments(ilse, seen(await commentOf(second.id)), { reason: 'abusive', note: '' })
    const [waiting] = (await ask()).comments
    expect(waiting).toMatchObject({ id: third.id, record: { approved: 1, rejected: 1, spam: 0 } })
    const [rejected] = (await ask({ status: 'rejected' })).comments
    expect(rejected).toMatchObject({ id: second.id, record: { approved: 1, rejected: 0, spam: 0 } })
  })
})

test('the number that waits is that of the pending ones, and the oldest is known', async () => {
  expect([await pendingCount(ilse), await oldestPending(ilse)]).toEqual([0, null])
  const [first] = [await aComment(), await aComment()]
  later({ minutes: 1 })
  await aComment()
  expect([await pendingCount(ilse), await oldestPending(ilse)]).toEqual([3, first?.submittedAt])
  await approveComments(ilse, seen(...(await ask()).comments.slice(0, 2)))
  expect(await pendingCount(ilse)).toBe(1)
})

test.each([
  ['a reader', async () => aReader()],
  ['an author', () => anAuthor()],
])('to %s every queue is empty', async (_, actor) => {
  const who = await actor()
  await aComment()
  const nothing = { comments: [], next: null, article: null }
  expect(await queuePage(who, { status: 'pending' })).toEqual(nothing)
  expect(await queuePage(who, { status: 'pending', q: 'letter', article: 'the-harbour-reopens' })).toEqual(
    nothing,
  )
  expect([await pendingCount(who), await oldestPending(who)]).toEqual([0, null])
})
