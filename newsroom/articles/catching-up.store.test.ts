import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { noFurniture } from '@/newsroom/articles/article-rules'
import { catchUp } from '@/newsroom/articles/catching-up'
import { anArticle } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

test('an article that an earlier Postbag stored gets its manuscript, authors, tags and section, once', async () => {
  const { id } = await anArticle({
    byline: ['Ana Ferro', 'سلمى الحداد'],
    furniture: { tags: ['Harbour', 'Ferries'] },
  })
  expect([await catchUp(), await catchUp()]).toEqual([1, 0])
  const { read, tables } = store()
  expect(await read.select().from(tables.manuscripts)).toMatchObject([
    { id, slug: 'the-harbour-reopens', status: 'published', version: 1, publishedVersion: 1, ownerId: null },
  ])
  expect(await read.select().from(tables.revisions)).toMatchObject([
    { manuscriptId: id, content: { headline: 'The harbour reopens' } },
  ])
  expect((await read.select().from(tables.authors)).map(({ slug }) => slug)).toEqual([
    'ana-ferro',
    'سلمى-الحداد',
  ])
  expect((await read.select().from(tables.articleTags)).map(({ slug }) => slug).sort()).toEqual([
    'ferries',
    'harbour',
  ])
  expect(await read.select().from(tables.sections)).toMatchObject([{ slug: 'city', name: 'City', place: 0 }])
})

test('what an earlier Postbag stored without furniture has none', async () => {
  await anArticle({ furniture: null })
  expect(await catchUp()).toBe(1)
  const { read, tables } = store()
  const [manuscript] = await read.select().from(tables.manuscripts)
  expect(manuscript?.content).toMatchObject({ furniture: noFurniture })
})
