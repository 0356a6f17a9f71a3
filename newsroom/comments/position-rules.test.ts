import { expect, test } from 'vitest'
import { addressOfComment, firstPosition, pageInAddress, pageOf } from '@/newsroom/comments/position-rules'

test('page n holds positions 50(n−1)+1 to 50n', () => {
  for (const page of [1, 2, 7]) {
    expect(firstPosition(page)).toBe(50 * (page - 1) + 1)
    expect(pageOf(firstPosition(page))).toBe(page)
    expect(pageOf(50 * page)).toBe(page)
  }
})

test('no comments, no page', () => {
  expect(pageOf(0)).toBe(0)
})

test.each(['0', '01', '-1', '1.0', ' 1', '١', '', 'one', '9999999999'])('%j is no page', (text) => {
  expect(pageInAddress(text)).toBeNull()
})

test('a number is a page', () => {
  expect(pageInAddress('120')).toBe(120)
})

test('a comment keeps its address when others are removed', () => {
  expect(addressOfComment('a-story', { id: 'x', position: 51, replyPosition: 0 })).toBe(
    '/articles/a-story/comments/2#comment-x',
  )
  expect(addressOfComment('a-story', { id: 'y', position: 51, replyPosition: 51 })).toBe(
    '/articles/a-story/threads/51/2#comment-y',
  )
})
