import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { articleAt } from '@/newsroom/articles/articles'
import { importArticle } from '@/newsroom/articles/importing'
import { tag, versionOf } from '@/newsroom/pages'
import { anArticle } from '@/newsroom/testing/cast'
import { itIs, settingsAre, stage } from '@/newsroom/testing/stage'

stage()

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postbag-publishing-'))
  itIs('2026-03-03T12:00:00Z')
})

afterEach(() => rmSync(folder, { recursive: true }))

const matter = {
  title: 'The harbour reopens',
  slug: 'the-harbour-reopens',
  section: 'City',
  published: '2026-03-02T06:00:00Z',
}

function bringIn(change: Record<string, string> = {}, body = 'The first ferry came in at dawn.') {
  const path = join(folder, 'article.md')
  const lines = Object.entries({ ...matter, ...change }).map(([key, value]) => `${key}: ${value}`)
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n${body}\n`)
  return importArticle(path)
}

/** Which of these pages' makings `work` changed. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const tags = [tag.edition, tag.lists, tag.article(matter.slug)]
  const before = await Promise.all(tags.map((each) => versionOf([each])))
  await work()
  const after = await Promise.all(tags.map((each) => versionOf([each])))
  return tags.filter((_, index) => before[index] !== after[index])
}

test('a new slug is a new article', async () => {
  expect(await bringIn()).toEqual({
    slug: matter.slug,
    headline: 'The harbour reopens',
    outcome: 'created',
  })
  expect(await articleAt(matter.slug)).toMatchObject({
    headline: 'The harbour reopens',
    updatedAt: null,
    publishedAt: new Date('2026-03-02T06:00:00Z'),
    publicComments: 0,
  })
})

test('the same file again changes nothing, on no page', async () => {
  await bringIn()
  expect(await changedBy(async () => expect((await bringIn()).outcome).toBe('unchanged'))).toEqual([])
})

test('another text is an update, with its time', async () => {
  await bringIn()
  expect((await bringIn({}, 'It was late.')).outcome).toBe('updated')
  expect(await articleAt(matter.slug)).toMatchObject({
    body: 'It was late.',
    updatedAt: new Date('2026-03-03T12:00:00Z'),
  })
})

test('what is no news to readers leaves the time of update as it is', async () => {
  await bringIn()
  expect((await bringIn({ byline: 'Ana Ferro', commentsOpen: 'false' })).outcome).toBe('updated')
  expect((await articleAt(matter.slug))?.updatedAt).toBeNull()
})

test('an update keeps the comments', async () => {
  await anArticle({ slug: matter.slug, publicComments: 3, lastPosition: 4 })
  await bringIn({ title: 'Again' })
  expect(await articleAt(matter.slug)).toMatchObject({
    headline: 'Again',
    publicComments: 3,
    lastPosition: 4,
  })
})

test('an article of tomorrow is refused: it would be public today', async () => {
  await expect(bringIn({ published: '2026-03-04T00:00:00Z' })).rejects.toThrow('published is in the future')
  expect(await articleAt(matter.slug)).toBeNull()
})

test('an image that is missing is refused with the names of both files, and nothing is stored', async () => {
  await expect(bringIn({ image: 'ferry.jpg' })).rejects.toMatchObject({
    name: 'Refusal',
    message: expect.stringMatching(/article\.md: the image ferry\.jpg: there is no such file/),
  })
  expect(await articleAt(matter.slug)).toBeNull()
})

describe('every page names the sections, so it is forgotten', () => {
  const all = [tag.edition, tag.lists, tag.article(matter.slug)]
  const itsOwn = [tag.lists, tag.article(matter.slug)]

  test('when an article opens a section', async () => {
    await anArticle({ slug: 'another', section: 'World' })
    expect(await changedBy(() => bringIn())).toEqual(all)
  })

  test('not when the section has articles already', async () => {
    await anArticle({ slug: 'another', section: 'City' })
    expect(await changedBy(() => bringIn())).toEqual(itsOwn)
  })

  test('when the last article of a section moves to one that exists', async () => {
    await anArticle({ slug: 'another', section: 'World' })
    await bringIn()
    expect(await changedBy(() => bringIn({ section: 'World' }))).toEqual(all)
  })

  test('when an article moves to a new section and leaves others behind', async () => {
    await anArticle({ slug: 'another', section: 'City' })
    await bringIn()
    expect(await changedBy(() => bringIn({ section: 'World' }))).toEqual(all)
  })

  test('not when it moves between sections that both stay', async () => {
    await anArticle({ slug: 'another', section: 'City' })
    await anArticle({ slug: 'a-third', section: 'World' })
    await bringIn()
    expect(await changedBy(() => bringIn({ section: 'World' }))).toEqual(itsOwn)
  })
})

test('an image that an earlier Postbag kept gets its narrower widths, and that is no news', async () => {
  const image = sharp({ create: { width: 600, height: 300, channels: 3, background: '#357' } })
  await image.png().toFile(join(folder, 'ferry.png'))
  settingsAre({ dataDir: folder })
  const illustrated = { image: 'ferry.png', alt: 'A ferry' }
  await bringIn(illustrated)
  const before = await articleAt(matter.slug)
  const { narrower, ...asItWas } = before?.image ?? {}
  expect(narrower).toEqual([480])
  const { articles } = store().tables
  await store().transaction((tx) => tx.update(articles).set({ image: asItWas as LeadImage }))
  expect(await bringIn(illustrated)).toMatchObject({ outcome: 'updated' })
  expect(await articleAt(matter.slug)).toEqual(before)
  expect(await bringIn({ ...illustrated, alt: 'The ferry' })).toMatchObject({ outcome: 'updated' })
  expect((await articleAt(matter.slug))?.updatedAt).not.toBeNull()
})
