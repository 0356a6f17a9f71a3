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
  ])
})
