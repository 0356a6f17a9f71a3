import { expect, test } from 'vitest'
import { type Furniture, noFurniture } from '@/newsroom/articles/article-rules'
import { articleAt, newestArticles } from '@/newsroom/articles/articles'
import { relatedArticles } from '@/newsroom/articles/related'
import { tag, tagsOf, versionOf } from '@/newsroom/pages'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

let day = 0

function anArticleAt(slug: string, furniture: Partial<Furniture> = {}, section = 'City') {
  const publishedAt = new Date(Date.UTC(2026, 0, ++day))
  return printed({ slug, headline: slug, section, publishedAt, furniture: { ...noFurniture, ...furniture } })
}

async function beside(slug: string): Promise<string[]> {
  const article = await articleAt(slug)
  if (!article) throw new Error(`There is no article ${slug}.`)
  return (await relatedArticles(article)).map((each) => each.slug)
}

test('what the editors chose comes first in their order, then what shares a tag, then the section, the newest first', async () => {
  await anArticleAt('old-in-city')
  await anArticleAt('in-city')
  await anArticleAt('tagged', { tags: ['Water'] }, 'World')
  await anArticleAt('tagged-later', { tags: ['water', 'Fish'] }, 'World')
  await anArticleAt('elsewhere', {}, 'World')
  await anArticleAt('chosen', {}, 'World')
  await anArticleAt('eels', {
    tags: ['Water', 'Fish'],
    related: ['chosen', 'not-there', 'eels', 'old-in-city'],
  })
  expect(await beside('eels')).toEqual(['chosen', 'old-in-city', 'tagged-later', 'tagged'])
  expect(await beside('in-city')).toEqual(['eels', 'old-in-city'])
})

test('an article that was taken back stands beside no other, and their pages are forgotten', async () => {
  const { id } = await anArticleAt('chosen', { tags: ['Water'] })
  await anArticleAt('eels', { tags: ['Water'], related: ['chosen'] })
  expect(await beside('eels')).toEqual(['chosen'])
  const before = await versionOf(tagsOf('/articles/eels') ?? [])
  await takenBack({ id, slug: 'chosen' })
  expect(await beside('eels')).toEqual([])
  expect(await versionOf(tagsOf('/articles/eels') ?? [])).not.toBe(before)
})

test('another headline is another on the pages beside it, a first publication forgets none of them', async () => {
  const { id } = await anArticleAt('chosen')
  const first = await versionOf([tag.beside])
  await anArticleAt('eels', { related: ['chosen'] })
  expect(await versionOf([tag.beside])).toBe(first)
  await printed({ id, slug: 'chosen', headline: 'Corrected' })
  expect(await versionOf([tag.beside])).not.toBe(first)
})

test('pages of articles that chose another before it was published are forgotten when it is', async () => {
  await anArticleAt('in-city')
  await anArticleAt('eels', { related: ['chosen', 'other'] }, 'World')
  expect(await beside('eels')).toEqual([])
  const before = await versionOf(tagsOf('/articles/eels') ?? [])
  await anArticleAt('chosen')
  expect(await beside('eels')).toEqual(['chosen'])
  const after = await versionOf(tagsOf('/articles/eels') ?? [])
  expect(after).not.toBe(before)
  await anArticleAt('nobody-chose-it')
  expect(await versionOf(tagsOf('/articles/eels') ?? [])).toBe(after)
})

test('pages of articles that chose one that was taken back are forgotten when it is published again', async () => {
  await anArticleAt('in-city')
  const { id } = await anArticleAt('chosen')
  await anArticleAt('eels', { related: ['chosen'] }, 'World')
  await takenBack({ id, slug: 'chosen' })
  const before = await versionOf(tagsOf('/articles/eels') ?? [])
  await printed({ id, slug: 'chosen', headline: 'chosen', section: 'City' })
  expect(await beside('eels')).toEqual(['chosen'])
  expect(await versionOf(tagsOf('/articles/eels') ?? [])).not.toBe(before)
})

test('an article that the editors chose is found after it moved', async () => {
  const { id } = await anArticleAt('before', {}, 'World')
  await anArticleAt('eels', { related: ['before'] })
  await printed({ id, slug: 'after', section: 'World' })
  expect(await beside('eels')).toEqual(['after'])
})

test('a list says which kind of work an article is', async () => {
  await anArticleAt('view', { workType: 'opinion' })
  await anArticleAt('report')
  expect((await newestArticles()).map(({ slug, workType }) => [slug, workType])).toEqual([
    ['report', 'news'],
    ['view', 'opinion'],
  ])
})
