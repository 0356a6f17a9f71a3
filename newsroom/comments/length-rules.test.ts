import { expect, test } from 'vitest'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'

test('a character outside the basic plane counts once', () => {
  expect(lengthOf('Zoë 😀')).toBe(5)
})

test('every code point of a composed emoji counts', () => {
  expect(lengthOf('👩‍👧')).toBe(3)
})

test('a line end counts once, however the browser sent it', () => {
  expect(lengthOf(trimmed('one\r\ntwo\rthree\nfour'))).toBe('one two three four'.length)
})

test('white space at both ends is not part of a text', () => {
  expect(trimmed('\r\n\u00a0 A letter.\n \n')).toBe('A letter.')
})

test('white space within a text stays', () => {
  expect(trimmed('a  b\n\n\n\tc')).toBe('a  b\n\n\n\tc')
})
