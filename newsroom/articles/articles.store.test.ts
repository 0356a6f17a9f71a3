import { expect, test } from 'vitest'
import { articleAt, asArticle, newestArticles, sectionNames } from '@/newsroom/articles/articles'
import { anArticle } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

const on = (day: number) => new Date(Date.UTC(2026, 2, day))

test('an article is found at its slug', async () => {
  const article = await anArticle()
  expect(await articleAt('the-harbour-reopens')).toEqual(asArticle(article))
})

test.each([
  '',
  'no-such-article',
  'The-Harbour-Reopens',
  'the-harbour-reopens ',
  'a\0b',
  '%',
  '../x',
  'é',
  "' OR 1=1 --",
])('there is no article at %j', async (slug) => {
  await anArticle()
  expect(await articleAt(slug)).toBeNull()
})

test('the sections that have articles are named in the order of the masthead, and then of the alphabet', async () => {
  for (const [slug, section] of [
    ['a', 'World'],
    ['b', 'City'],
    ['c', 'World'],
  ] as const)
    await anArticle({ slug, section })
  expect(await sectionNames()).toEqual(['City', 'World'])
})

test('an empty edition has none', async () => {
  expect([await newestArticles(), await sectionNames()]).toEqual([[], []])
})

test('an article that was taken back is in no list and at no address', async () => {
  await anArticle({ unpublishedAt: on(9) })
  expect(await articleAt('the-harbour-reopens')).toBeNull()
  expect([await newestArticles(), await sectionNames()]).toEqual([[], []])
})
