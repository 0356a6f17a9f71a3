import { expect, test } from 'vitest'
import { nameSlug, nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { sectionAddress } from '@/newsroom/articles/section-rules'

test.each([
  ['Science', 'science'],
  ['Arts & Culture', 'arts-culture'],
  ['  L’été ', 'l-été'],
  ['ثقافة وفن', 'ثقافة-وفن'],
  ['科学', '科学'],
  ['Ｎｅｗｓ', 'news'],
  ['../admin', 'admin'],
  ['***', ''],
])('the name %j has the slug %j', (name, slug) => {
  expect(nameSlug(name)).toBe(slug)
  expect(nameSlug(slug)).toBe(slug)
})

test('an address holds letters of any script as addresses do', () => {
  expect(sectionAddress('ثقافة')).toBe('/sections/%D8%AB%D9%82%D8%A7%D9%81%D8%A9')
})

test.each([
  ['arts-culture', 'arts-culture'],
  ['%D8%AB%D9%82%D8%A7%D9%81%D8%A9', 'ثقافة'],
  ['ثقافة', 'ثقافة'],
  ['Science', null],
  ['a%20b', null],
  ['%E0%A4', null],
  ['', null],
])('what is written %j in an address is the section %j', (written, slug) => {
  expect(nameSlugIn(written)).toBe(slug)
})
