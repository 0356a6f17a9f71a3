import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { articleOnceAt, slugTaken } from '@/newsroom/articles/slugs'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import { newId } from '@/newsroom/ids'
import { tagsOf, versionOf } from '@/newsroom/pages'
import { aComment } from '@/newsroom/testing/cast'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const move = (id: string, slug: string) => printed({ id, slug })
const leadsTo = async (slug: string) => (await articleOnceAt(slug))?.slug
const formerOnes = () => store().read.select().from(store().tables.formerSlugs)

test('an article’s old addresses lead to the one that it has now', async () => {
  const { id } = await printed({ slug: 'a' })
  await move(id, 'b')
  await printed({ id, slug: 'c' })
  expect([await leadsTo('a'), await leadsTo('b'), await leadsTo('c')]).toEqual(['c', 'c', 'c'])
  expect(await leadsTo('d')).toBeUndefined()
  expect(await leadsTo("' OR 1=1")).toBeUndefined()
})

test('one that gets its old address again has it, and nothing leads away from there', async () => {
  const { id } = await printed({ slug: 'a' })
  await move(id, 'b')
  await move(id, 'a')
  expect([await leadsTo('a'), await leadsTo('b')]).toEqual(['a', 'a'])
  expect(await formerOnes()).toEqual([{ slug: 'b', articleId: id }])
  await move(id, 'a')
  expect(await formerOnes()).toEqual([{ slug: 'b', articleId: id }])
})

test('both addresses, their pages of comments and the lists are made anew', async () => {
  const { id } = await printed({ slug: 'a' })
  const places = ['/articles/a', '/articles/b', '/articles/a/comments/1', '/', '/corrections']
  const versions = () => Promise.all(places.map((place) => versionOf(tagsOf(place) ?? [])))
  const before = await versions()
  await move(id, 'b')
  const after = await versions()
  expect(places.filter((_, each) => before[each] === after[each])).toEqual([])
})

test('nothing else may have an address that leads, or led, to an article', async () => {
  const { id } = await printed({ slug: 'a' })
  await move(id, 'b')
  for (const slug of ['a', 'b']) {
    await expect(printed({ slug })).rejects.toMatchObject({
      name: 'Refusal',
      fields: { slug: [expect.stringContaining('another article')] },
    })
    expect(await slugTaken(store().read, slug, newId())).toBe(true)
    expect(await slugTaken(store().read, slug, null)).toBe(true)
    expect(await slugTaken(store().read, slug, id)).toBe(false)
  }
  const other = await printed({ slug: 'other' })
  await expect(move(other.id, 'a')).rejects.toMatchObject({ name: 'Refusal' })
  expect(await slugTaken(store().read, 'c', null)).toBe(false)
})

test('the old address of an article that was taken back says that, too', async () => {
  const article = await printed({ slug: 'a' })
  await move(article.id, 'b')
  await takenBack(article)
  expect(await articleOnceAt('a')).toEqual({ id: article.id, slug: 'b', isTakenBack: true })
  expect(await articleOnceAt('b')).toMatchObject({ isTakenBack: true })
})

test('a comment from a page that was opened before the article moved is taken; none once it was taken back', async () => {
  const article = await printed({ slug: 'a' })
  await move(article.id, 'b')
  const comment = await aComment({ slug: 'a', browserId: 'mira' })
  expect(comment.articleId).toBe(article.id)
  expect(await commentsFromBrowser('mira')).toMatchObject([{ article: { slug: 'b' } }])
  await takenBack(article)
  expect(await commentsFromBrowser('mira')).toMatchObject([{ article: null }])
  for (const slug of ['a', 'b']) {
    await expect(aComment({ slug })).rejects.toMatchObject({ reason: 'not_found' })
  }
})
