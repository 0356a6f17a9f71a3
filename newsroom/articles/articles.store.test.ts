import { expect, test } from 'vitest'
import {
  articleAt,
  asArticle,
  isTakenBack,
  newestBySection,
  sectionNames,
} from '@/newsroom/articles/articles'
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

test('sections come in the order of their newest articles, and articles newest first', async () => {
  await anArticle({ slug: 'a', section: 'City', publishedAt: on(1) })
  await anArticle({ slug: 'b', section: 'World', publishedAt: on(2) })
  await anArticle({ slug: 'c', section: 'City', publishedAt: on(3) })
  await anArticle({ slug: 'd', section: 'Letters', publishedAt: on(2) })
  const sections = await newestBySection()
  expect(sections.map(({ section, articles }) => [section, ...articles.map((each) => each.slug)])).toEqual([
    ['City', 'c', 'a'],
    ['Letters', 'd'],
    ['World', 'b'],
  ])
})

test('a section shows its eight newest', async () => {
  for (let day = 1; day <= 10; day++) await anArticle({ slug: `a-${day}`, publishedAt: on(day) })
  const [city] = await newestBySection()
  expect(city?.articles.map((each) => each.slug)).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((day) => `a-${day}`))
})

test('the sections that have articles are named in alphabetical order', async () => {
  for (const [slug, section] of [
    ['a', 'World'],
    ['b', 'City'],
    ['c', 'World'],
  ] as const)
    await anArticle({ slug, section })
  expect(await sectionNames()).toEqual(['City', 'World'])
})

test('an empty edition has none', async () => {
  expect([await newestBySection(), await sectionNames()]).toEqual([[], []])
})

test('an article that was taken back is in no list and at no address, which says that it was', async () => {
  await anArticle({ unpublishedAt: on(9) })
  expect(await articleAt('the-harbour-reopens')).toBeNull()
  expect(await isTakenBack('the-harbour-reopens')).toBe(true)
  expect(await isTakenBack('the-harbour')).toBe(false)
  expect([await newestBySection(), await sectionNames()]).toEqual([[], []])
})
