import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { approveComments } from '@/newsroom/moderation/decisions'
import { examineCounts } from '@/newsroom/operating/counts'
import { aComment, aModerator, anArticle, seen } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

async function findings() {
  const all = []
  for await (const finding of examineCounts()) all.push(finding)
  return all
}

test('what articles have stored of their comments is counted again', async () => {
  await anArticle()
  await anArticle({ slug: 'without-comments' })
  const comments = [await aComment(), await aComment(), await aComment()]
  await approveComments(await aModerator(), seen(...comments.slice(0, 2)))
  expect(await findings()).toMatchObject([
    { state: 'ok', subject: 'public comments' },
    { state: 'ok', subject: 'positions' },
    { state: 'ok', subject: 'public replies' },
    { state: 'ok', subject: 'positions of replies' },
    { state: 'ok', subject: 'threads in lists' },
  ])
})

test('a number that is wrong is told with the article', async () => {
  await anArticle()
  await store().transaction((tx) =>
    tx.update(store().tables.articles).set({ publicComments: 3, lastPosition: 2 }),
  )
  expect(await findings()).toMatchObject([
    { state: 'failed', detail: expect.stringContaining('the-harbour-reopens has 3, not 0') },
    { state: 'failed', detail: expect.stringContaining('the-harbour-reopens has 2, not 0') },
    { state: 'ok' },
    { state: 'ok' },
    { state: 'ok' },
  ])
})

test('a number that is wrong is told with the comment that began the thread', async () => {
  await anArticle()
  const ilse = await aModerator()
  const root = await aComment()
  await approveComments(ilse, seen(root))
  await approveComments(ilse, seen(await aComment({ answers: root.id })))
  expect(await findings()).toMatchObject(Array(5).fill({ state: 'ok' }))
  const { comments } = store().tables
  await store().transaction((tx) =>
    tx
      .update(comments)
      .set({ publicReplies: 3, lastReplyPosition: 2, isListed: false })
      .where(eq(comments.id, root.id)),
  )
  expect((await findings()).slice(2)).toMatchObject([
    { state: 'failed', detail: expect.stringContaining(`${root.id} has 3, not 1`) },
    { state: 'failed', detail: expect.stringContaining(`${root.id} has 2, not 1`) },
    { state: 'failed', detail: expect.stringContaining('1 are wrong') },
  ])
})
