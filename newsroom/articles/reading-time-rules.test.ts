import { expect, test } from 'vitest'
import { readingMinutes, wordCount } from '@/newsroom/articles/reading-time-rules'

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ')

test('an English text is read at 238 words a minute, an Arabic one at 138', () => {
  expect(readingMinutes(words(238 * 5), 'en-GB')).toBe(5)
  expect(readingMinutes(words(138 * 5, 'كلمة'), 'ar')).toBe(5)
  expect(readingMinutes(words(184 * 5), 'sv')).toBe(5)
})

test('a script that does not part words is counted by its characters', () => {
  expect(readingMinutes('字'.repeat(255 * 3), 'zh')).toBe(3)
  expect(wordCount('字'.repeat(300))).toBe(200)
})

test('a text is read in a minute at least, and an apostrophe or a hyphen does not part a word', () => {
  expect(readingMinutes('', 'en')).toBe(1)
  expect(wordCount('The harbour’s well-known pump – 12 of them.')).toBe(7)
})
