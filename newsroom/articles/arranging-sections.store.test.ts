import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import {
  addNewSection,
  arrangedSections,
  changeSection,
  moveSection,
  newSectionShape,
  removeSection,
} from '@/newsroom/articles/arranging-sections'
import { sectionNames } from '@/newsroom/articles/articles'
import { catchUp } from '@/newsroom/articles/catching-up'
import { tag, versionOf } from '@/newsroom/pages'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { aModerator, anArticle, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'
import { englishIn } from '@/newsroom/words/words-rules'

stage()

let ruth: StaffViewer
beforeEach(async () => {
  ruth = await anEditor()
  await anArticle({ slug: 'one', section: 'World', publishedAt: new Date('2026-01-01') })
  await anArticle({ slug: 'two', section: 'Côte d’Azur', publishedAt: new Date('2026-01-02') })
  await anArticle({ slug: 'three', section: 'Arts', publishedAt: new Date('2026-01-03') })
  await catchUp()
})

const order = async () => (await arrangedSections()).map(({ name }) => name)

test('sections are moved up and down, and the masthead follows', async () => {
  const before = await versionOf([tag.edition])
  await moveSection(ruth, { slug: 'arts', way: 'up' })
  expect(await sectionNames()).toEqual(['World', 'Arts', 'Côte d’Azur'])
  await moveSection(ruth, { slug: 'world', way: 'down' })
  expect(await sectionNames()).toEqual(['Arts', 'World', 'Côte d’Azur'])
  expect(await versionOf([tag.edition])).not.toBe(before)
  await moveSection(ruth, { slug: 'arts', way: 'up' })
  expect(await order()).toEqual(['Arts', 'World', 'Côte d’Azur'])
})

test('a section is named anew in its articles and manuscripts, at the same address', async () => {
  const before = await versionOf([tag.article('one')])
  await changeSection(ruth, { slug: 'world', name: 'WORLD', inNewsSitemap: true })
  const { articles, manuscripts } = store().tables
  const sectionsOf = (rows: { section: string }[]) => rows.map(({ section }) => section)
  expect(sectionsOf(await store().read.select().from(articles))).toContain('WORLD')
  const written = await store().read.select().from(manuscripts)
  expect(sectionsOf(written)).toContain('WORLD')
  expect(written.map(({ content }) => content.section)).not.toContain('World')
  expect(await order()).toEqual(['WORLD', 'Côte d’Azur', 'Arts'])
  expect(await versionOf([tag.article('one')])).not.toBe(before)
})

test('a name with another address is refused, and says why', async () => {
  await expect(
    changeSection(ruth, { slug: 'world', name: 'Abroad', inNewsSitemap: true }),
  ).rejects.toMatchObject({
    reason: 'invalid',
    fields: { name: [expect.stringContaining('/sections/world')] },
  })
  expect(await order()).toContain('World')
})

test('a section is left out of the news sitemap', async () => {
  await changeSection(ruth, { slug: 'arts', name: 'Arts', inNewsSitemap: false })
  expect(await arrangedSections()).toMatchObject([{}, {}, { slug: 'arts', inNewsSitemap: false }])
})

test('a section is added at the end, once, and removed while nothing is in it', async () => {
  await addNewSection(ruth, { name: 'Letters' })
  expect((await arrangedSections()).at(-1)).toMatchObject({ slug: 'letters', inUse: false })
  await expect(addNewSection(ruth, { name: 'LETTERS' })).rejects.toMatchObject({
    fields: { name: [expect.stringContaining('Letters')] },
  })
  await removeSection(ruth, 'letters')
  expect(await order()).toEqual(['World', 'Côte d’Azur', 'Arts'])
})

test('a section that something is in is not removed', async () => {
  await expect(removeSection(ruth, 'world')).rejects.toMatchObject({ reason: 'not_allowed' })
  expect(await order()).toContain('World')
})

test.each(['nowhere', '', 'a\0b', '../'])('an unknown section is refused: %j', async (slug) => {
  await expect(removeSection(ruth, slug)).rejects.toMatchObject({ reason: 'not_found' })
  await expect(moveSection(ruth, { slug, way: 'up' })).rejects.toMatchObject({ reason: 'not_found' })
})

test.each(['', ' ', '—', 's'.repeat(41)])('a section cannot be called %j', (name) => {
  expect(newSectionShape(englishIn('UTC')).safeParse({ name }).success).toBe(false)
})

describe.each([
  ['a reader', async () => aReader(), 'signed_out'],
  ['an author', () => anAuthor(), 'not_allowed'],
  ['a moderator', () => aModerator(), 'not_allowed'],
] as const)('%s', (_, actor, reason) => {
  test('changes no section', async () => {
    const viewer = await actor()
    for (const change of [
      () => addNewSection(viewer, { name: 'Letters' }),
      () => changeSection(viewer, { slug: 'world', name: 'WORLD', inNewsSitemap: false }),
      () => moveSection(viewer, { slug: 'world', way: 'down' }),
      () => removeSection(viewer, 'world'),
    ])
      await expect(change()).rejects.toMatchObject({ reason })
    expect(await order()).toEqual(['World', 'Côte d’Azur', 'Arts'])
  })
})
