import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { commentsFromBrowser, commentsOnPage, newestComments } from '@/newsroom/comments/comments'
import { approveComments, markAsSpam, rejectComments, undo } from '@/newsroom/moderation/decisions'
import { commentStatuses } from '@/newsroom/moderation/moderation-rules'
import { aComment, aModerator, anArticle, commentOf, seen } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'

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
  }))
  await store().transaction((tx) => tx.insert(comments).values(rows))
  return article
}

describe('the newest comments of an article', () => {
  test('are the 50 with the highest positions, the highest first', async () => {
    const article = await anArticleWith(120)
    expect(positions(await newestComments(article.id))).toEqual(descending(120, 71))
  })

  test('reach further back for those that are not public any more', async () => {
    const article = await anArticleWith(60, (position) => (position > 50 ? 'rejected' : 'approved'))
    expect(positions(await newestComments(article.id))).toEqual(descending(50, 1))
  })

  test('are its own', async () => {
    await anArticleWith(3)
    const other = await anArticle({ slug: 'other' })
    expect(await newestComments(other.id)).toEqual([])
  })
})

describe('a page of comments', () => {
  test('holds its 50 positions, the highest first, whatever came after', async () => {
    const article = await anArticleWith(120)
    expect(positions(await commentsOnPage(article.id, 1))).toEqual(descending(50, 1))
    expect(positions(await commentsOnPage(article.id, 2))).toEqual(descending(100, 51))
    expect(positions(await commentsOnPage(article.id, 3))).toEqual(descending(120, 101))
    expect(await commentsOnPage(article.id, 4)).toEqual([])
  })

  test('is shorter when one of them is not public any more', async () => {
    const article = await anArticleWith(60, (position) => (position === 7 ? 'rejected' : 'approved'))
    const page = positions(await commentsOnPage(article.id, 1))
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
    expect(await newestComments(article.id)).toEqual([])
    expect(await commentsOnPage(article.id, 1)).toEqual([])
    expect(await commentOf(id)).toMatchObject({ status })
  },
)

test('what is public of a comment holds no e-mail, address or browser', async () => {
  const article = await anArticle()
  const comment = await aComment({ email: 'mira@readers.example' })
  await approveComments(await aModerator(), seen(comment))
  const [shown] = await newestComments(article.id)
  expect(Object.keys(shown ?? {}).sort()).toEqual(['body', 'id', 'name', 'position', 'submittedAt'])
})

describe('what a browser has sent', () => {
  beforeEach(() => anArticle())

  test('is shown newest first, with what its writer was told, and nothing of other browsers', async () => {
    itIs('2026-03-02T12:00:00Z')
    const mine = { browserId: 'mira-s-browser' }
    const first = await aComment({ ...mine, body: 'First.' })
    later({ seconds: 1 })
    const second = await aComment({ ...mine, body: 'Second.' })
    later({ seconds: 1 })
    const third = await aComment({ ...mine, body: 'Third.' })
    await aComment({ browserId: 'dawit-s-browser' })
    const ilse = await aModerator()
    await approveComments(ilse, seen(first))
    await rejectComments(ilse, seen(second), { reason: 'abusive', note: 'Please say it without the insult.' })
    expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([
      { id: third.id, body: 'Third.', status: 'pending', reason: null, note: null, position: 0 },
      { id: second.id, status: 'rejected', reason: 'abusive', note: 'Please say it without the insult.' },
      { id: first.id, status: 'approved', reason: null, note: null, position: 1 },
    ])
  })

  test('says the reason that holds now: none after an undo', async () => {
    const comment = await aComment({ browserId: 'mira-s-browser' })
    const ilse = await aModerator()
    const { batch } = await rejectComments(ilse, seen(comment), { reason: 'abusive', note: '' })
    await undo(ilse, batch)
    expect(await commentsFromBrowser('mira-s-browser')).toMatchObject([{ status: 'pending', reason: null }])
  })

  test('says spam, too, and names no moderator', async () => {
    const comment = await aComment({ browserId: 'mira-s-browser' })
    await markAsSpam(await aModerator(), seen(comment))
    const own = await commentsFromBrowser('mira-s-browser')
    expect(own).toMatchObject([{ status: 'spam' }])
    expect(JSON.stringify(own)).not.toContain('Ilse')
  })

  test('is nothing for a browser that sent nothing', async () => {
    expect(await commentsFromBrowser('nobody-s-browser')).toEqual([])
  })
})
