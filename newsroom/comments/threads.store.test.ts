import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { newestThreads, threadsOnPage } from '@/newsroom/comments/threads'
import { approveComments } from '@/newsroom/moderation/decisions'
import { commentStatuses } from '@/newsroom/moderation/moderation-rules'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => settingsAre({ commentsPerMinute: 0 }))

const positions = (comments: { position: number }[]) => comments.map((comment) => comment.position)
const descending = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index)

/** An article with so many comments at the positions 1, 2, 3 …, each of the given status. */
async function anArticleWith(
  number: number,
  status: (position: number) => 'approved' | 'rejected' = () => 'approved',
) {
  const article = await anArticle({ slug: `with-${number}`, lastPosition: number })
  const model = await aComment({ slug: article.slug })
  const { comments } = store().tables
  const rows = Array.from({ length: number }, (_, index) => ({
    ...model,
    id: `${article.slug}-${index + 1}`,
    position: index + 1,
    status: status(index + 1),
    isListed: status(index + 1) === 'approved',
  }))
  await store().transaction((tx) => tx.insert(comments).values(rows))
  return article
}

describe('the newest comments of an article', () => {
  test('are the 50 with the highest positions, the highest first', async () => {
    const article = await anArticleWith(120)
    expect(positions(await newestThreads(article.id))).toEqual(descending(120, 71))
  })

  test('reach further back for those that are not public any more', async () => {
    const article = await anArticleWith(60, (position) => (position > 50 ? 'rejected' : 'approved'))
    expect(positions(await newestThreads(article.id))).toEqual(descending(50, 1))
  })

  test('are its own', async () => {
    await anArticleWith(3)
    const other = await anArticle({ slug: 'other' })
    expect(await newestThreads(other.id)).toEqual([])
  })
})

describe('a page of comments', () => {
  test('holds its 50 positions, the highest first, whatever came after', async () => {
    const article = await anArticleWith(120)
    expect(positions(await threadsOnPage(article.id, 1))).toEqual(descending(50, 1))
    expect(positions(await threadsOnPage(article.id, 2))).toEqual(descending(100, 51))
    expect(positions(await threadsOnPage(article.id, 3))).toEqual(descending(120, 101))
    expect(await threadsOnPage(article.id, 4)).toEqual([])
  })

  test('is shorter when one of them is not public any more', async () => {
    const article = await anArticleWith(60, (position) => (position === 7 ? 'rejected' : 'approved'))
    const page = positions(await threadsOnPage(article.id, 1))
    expect(page).toHaveLength(49)
    expect(page).not.toContain(7)
  })
})

test.each(commentStatuses.filter((status) => status !== 'approved'))(
  'a comment that is %s is in nothing public, not even with a position',
  async (status) => {
    const article = await anArticle()
    const { id } = await aComment()
    const { comments } = store().tables
    await store().transaction((tx) => tx.update(comments).set({ status, position: 1 }))
    expect(await newestThreads(article.id)).toEqual([])
    expect(await threadsOnPage(article.id, 1)).toEqual([])
    expect(await commentOf(id)).toMatchObject({ status })
  },
)

test('what is public of a comment holds no e-mail, address or browser', async () => {
  const article = await anArticle()
  const comment = await aComment({ email: 'mira@readers.example' })
  await approveComments(await aModerator(), seen(comment))
  const [shown] = await newestThreads(article.id)
  expect(Object.keys(shown?.comment ?? {}).sort()).toEqual([
    ...['body', 'editedAt', 'id', 'name', 'position', 'replyPosition', 'submittedAt'],
  ])
})
