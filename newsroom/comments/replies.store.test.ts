import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleAt } from '@/newsroom/articles/articles'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import {
  addressOfPublicComment,
  newestThreads,
  publicComment,
  threadPage,
  threadsInOrderOf,
  threadsOnPage,
} from '@/newsroom/comments/threads'
import { approveComments, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { deskComment } from '@/newsroom/moderation/desk-comments'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
let ilse: Viewer
let article: { id: string }
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  ilse = await aModerator()
  article = await anArticle()
})

const why = { reason: 'off_topic' as const, note: '' }

async function printed(given: Parameters<typeof aComment>[0] = {}) {
  const comment = await aComment(given)
  await approveComments(ilse, seen(comment))
  return commentOf(comment.id)
}
const reject = async ({ id }: { id: string }) => rejectComments(ilse, seen(await commentOf(id)), why)

test('a reply stands in the thread of what it answers, with a number of its own there', async () => {
  const root = await printed()
  const [first, second] = [await printed({ answers: root.id }), await printed({ answers: root.id })]
  expect([root, first, second].map(({ position, replyPosition }) => [position, replyPosition])).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
  ])
  const [thread, ...others] = await newestThreads(article.id)
  expect(others).toEqual([])
  expect(thread?.comment?.id).toBe(root.id)
  expect(thread?.replies.map(({ id }) => id)).toEqual([first.id, second.id])
  expect(await articleAt('the-harbour-reopens')).toMatchObject({ publicComments: 3, lastPosition: 1 })
})

test('a page of a thread is there from its first reply on; the first page, from when there was a thread', async () => {
  const root = await printed()
  const ofThread = (position: number, page: number) => threadPage(article.id, position, page)
  expect(await ofThread(1, 1)).toMatchObject({ replies: [], lastReplyPosition: 0 })
  await printed({ answers: root.id })
  expect((await ofThread(1, 1))?.replies).toHaveLength(1)
  // The highest that an address may name stand for numbers that no integer of a database holds.
  for (const [position, page] of [
    [1, 2],
    [1, 999_999_999],
    [999_999_999, 1],
  ] as const)
    expect(await ofThread(position, page)).toBeNull()
})

test('a reply to a reply stands in the same thread, and names whom it answers as long as that is public', async () => {
  const root = await printed()
  const reply = await printed({ answers: root.id, name: 'Jonas Vale' })
  const further = await printed({ answers: reply.id })
  const answersOf = async () => (await threadPage(article.id, 1, 1))?.replies.map(({ answers }) => answers)
  expect(further.threadId).toBe(root.id)
  expect(await answersOf()).toEqual([
    null,
    { id: reply.id, name: 'Jonas Vale', position: 1, replyPosition: 1 },
  ])
  await reject(reply)
  expect(await answersOf()).toEqual([null])
})

test('a list shows the first three replies of a thread, and says from the fourth on that there are more', async () => {
  const root = await printed()
  const replies = []
  for (let each = 1; each <= 3; each++) replies.push((await printed({ answers: root.id })).id)
  expect(await newestThreads(article.id)).toMatchObject([{ hasMore: false, publicReplies: 3 }])
  await printed({ answers: root.id })
  const [thread] = await threadsOnPage(article.id, 1)
  expect(thread).toMatchObject({ hasMore: true, publicReplies: 4 })
  expect(thread?.replies.map(({ id }) => id)).toEqual(replies)
})

test('a page of a thread holds its 50 numbers, the oldest first', async () => {
  const root = await printed()
  const { comments } = store().tables
  const model = await printed({ answers: root.id })
  const rows = Array.from({ length: 119 }, (_, index) => ({
    ...model,
    id: `reply-${index + 2}`,
    replyPosition: index + 2,
  }))
  await store().transaction(async (tx) => {
    await tx.insert(comments).values(rows)
    await tx.update(comments).set({ lastReplyPosition: 120 }).where(eq(comments.id, root.id))
  })
  const numbers = async (page: number) =>
    (await threadPage(article.id, 1, page))?.replies.map(({ replyPosition }) => replyPosition)
  expect(await numbers(1)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
  expect(await numbers(3)).toEqual(Array.from({ length: 20 }, (_, index) => index + 101))
})

describe('what began a thread and is not public any more', () => {
  test('keeps its place without its words as long as a reply to it is public', async () => {
    const root = await printed({ name: 'Jonas Vale', body: 'Not to be read any more.' })
    const reply = await printed({ answers: root.id })
    await reject(root)
    for (const thread of [(await newestThreads(article.id))[0], await threadPage(article.id, 1, 1)]) {
      expect(thread).toMatchObject({ comment: null, publicReplies: 1 })
      expect(thread?.replies.map(({ id }) => id)).toEqual([reply.id])
      expect(JSON.stringify(thread)).not.toMatch(/Jonas|Not to be read/)
    }
    await reject(reply)
    expect(await newestThreads(article.id)).toEqual([])
  })

  test('is listed again when a reply, or it itself, is brought back', async () => {
    const root = await printed()
    const reply = await printed({ answers: root.id })
    const { batch: both } = await rejectComments(
      ilse,
      seen(await commentOf(root.id), await commentOf(reply.id)),
      why,
    )
    expect(await newestThreads(article.id)).toEqual([])
    await undo(ilse, both)
    expect(await newestThreads(article.id)).toMatchObject([{ comment: { id: root.id }, publicReplies: 1 }])
    expect(await articleAt('the-harbour-reopens')).toMatchObject({ publicComments: 2, lastPosition: 1 })
  })
})

test('what is answered must be a public comment on the same article', async () => {
  const waiting = await aComment()
  await anArticle({ slug: 'another' })
  const elsewhere = await printed({ slug: 'another' })
  for (const answers of [waiting.id, elsewhere.id, 'nothing', '00000000-0000-7000-8000-000000000000']) {
    await expect(aComment({ answers })).rejects.toMatchObject({ reason: 'not_found' })
  }
  expect(await store().read.$count(store().tables.comments)).toBe(2)
})

test('the same words may answer two comments', async () => {
  const [first, second] = [await printed(), await printed()]
  const words = { email: 'mira@readers.example', body: 'I agree.' }
  const one = await aComment({ ...words, answers: first.id })
  const other = await aComment({ ...words, answers: second.id })
  expect(other.id).not.toBe(one.id)
  expect((await aComment({ ...words, answers: first.id })).id).toBe(one.id)
})

test('a reply that waits is in nothing public', async () => {
  const root = await printed()
  const { id } = await aComment({ answers: root.id })
  expect(await newestThreads(article.id)).toMatchObject([{ replies: [], publicReplies: 0, hasMore: false }])
  expect(await threadPage(article.id, 1, 1)).toMatchObject({ replies: [], lastReplyPosition: 0 })
  expect(await publicComment(article.id, id)).toBeNull()
  expect(await addressOfPublicComment(id)).toBeNull()
})

test('a public comment has an address that leads to where it stands', async () => {
  const root = await printed()
  const reply = await printed({ answers: root.id })
  const page = '/articles/the-harbour-reopens'
  expect(await addressOfPublicComment(root.id)).toBe(`${page}/comments/1#comment-${root.id}`)
  expect(await addressOfPublicComment(reply.id)).toBe(`${page}/threads/1/1#comment-${reply.id}`)
  expect(await addressOfPublicComment('no-id')).toBeNull()
})

test('whoever decides on a reply sees what it answers, and what became of that', async () => {
  const root = await printed({ name: 'Jonas Vale', body: 'The ferry was late.' })
  const { id } = await aComment({ answers: root.id, browserId: 'mira-s-browser' })
  await reject(root)
  const found = await deskComment(ilse, id)
  expect(found?.comment.answers).toEqual({
    id: root.id,
    name: 'Jonas Vale',
    body: 'The ferry was late.',
    status: 'rejected',
  })
  expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([{ answersId: root.id }])
})

test('threads are read oldest first, or those with the most public replies first, a hundred at most', async () => {
  const [first, second, third] = [await printed(), await printed(), await printed()]
  await printed({ answers: second.id })
  await printed({ answers: third.id })
  const gone = await printed({ answers: third.id })
  await aComment({ answers: first.id })
  const ids = async (order: 'oldest' | 'most-replied') =>
    (await threadsInOrderOf(article.id, order)).map(({ id }) => id)
  expect(await ids('oldest')).toEqual([first.id, second.id, third.id])
  expect(await ids('most-replied')).toEqual([third.id, second.id, first.id])
  await reject(gone)
  await reject(first)
  expect(await ids('most-replied')).toEqual([third.id, second.id])
  const { comments } = store().tables
  const rows = Array.from({ length: 110 }, (_, index) => ({
    ...third,
    id: `more-${index}`,
    position: index + 4,
  }))
  await store().transaction((tx) => tx.insert(comments).values(rows))
  expect(await ids('oldest')).toHaveLength(100)
})
