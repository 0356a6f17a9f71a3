import { expect, test } from 'vitest'
import { directionOf, slugPattern } from '@/newsroom/articles/article-rules'

test.each([
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['ar-SY', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction)
})

test.each(['a', 'the-harbour-reopens', '2026-03-02', 'a1'])('%s is a slug', (slug) =>
  expect(slugPattern.test(slug)).toBe(true),
)
test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'é', 'a b', 'a/b', 'a\n', '.', 'a\0'])('%j is none', (slug) =>
  expect(slugPattern.test(slug)).toBe(false),
)
