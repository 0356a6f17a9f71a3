import { expect, test } from 'vitest'
import { pinShape } from '@/newsroom/front/composing'
import { breakingShape } from '@/newsroom/front/front-rules'
import { englishIn } from '@/newsroom/words/words-rules'

test.each([
  ['the-pump', 'the-pump'],
  ['/articles/the-pump', 'the-pump'],
  [' https://news.example/articles/the-pump ', 'the-pump'],
  ['https://news.example/articles/the-pump/?a=b#comments', 'the-pump'],
])('%j names a story', (given, slug) => {
  expect(pinShape(englishIn('UTC')).parse({ slug: given })).toEqual({ slug })
})

test.each(['', 'The Pump', '/sections/city', 'the_pump', '-', 'a\0b'])('%j names none', (given) => {
  expect(pinShape(englishIn('UTC')).safeParse({ slug: given }).success).toBe(false)
})

const line = { text: 'The bridge is closed.', address: '', hours: '2' }

test('a breaking-news line is one line with an end', () => {
  expect(breakingShape(englishIn('UTC')).parse({ ...line, text: ' The  bridge\nis closed. ' })).toEqual({
    ...line,
    hours: 2,
  })
})

test.each([
  ['٤٨', 48],
  ['۱۲', 12],
  ['٠٫٥', 0.5],
  ['1,5', 1.5],
  ['.25', 0.25],
])('its hours may be written as %s', (hours, counted) => {
  expect(breakingShape(englishIn('UTC')).parse({ ...line, hours }).hours).toBe(counted)
})

test.each([
  { text: '' },
  { text: 'x'.repeat(141) },
  { text: 'a\0b' },
  { address: 'javascript:alert(1)' },
  { address: '//elsewhere.example' },
  { hours: '' },
  { hours: '0' },
  { hours: '49' },
  { hours: 'soon' },
  { hours: '1e1' },
  { hours: '٤٩' },
])('it is refused with %j', (given) => {
  expect(breakingShape(englishIn('UTC')).safeParse({ ...line, ...given }).success).toBe(false)
})
