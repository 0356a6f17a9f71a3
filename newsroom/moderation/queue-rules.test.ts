import { describe, expect, test } from 'vitest'
import { onwardFrom, orderOf, queueAddress, queueQuestionShape } from '@/newsroom/moderation/queue-rules'

describe('a question to the queue', () => {
  test('is what waits, when nothing or nonsense is asked', () => {
    for (const asked of [
      {},
      { status: 'withdrawn', order: 'up', q: '  ', article: '' },
      { status: ['spam', 'spam'] },
    ]) {
      expect(queueAddress(queueQuestionShape.parse(asked))).toBe('/admin/comments')
    }
  })

  test('comes back as the address that asks it', () => {
    const asked = { status: 'spam', article: 'a-story', q: 'two words', order: 'oldest', after: '1_x' }
    const address = new URL(queueAddress(queueQuestionShape.parse(asked)), 'http://desk')
    expect(address.pathname).toBe('/admin/comments')
    expect(Object.fromEntries(address.searchParams)).toEqual(asked)
  })
})

test('what waits comes oldest first, the decided newest first, unless it is asked otherwise', () => {
  expect(orderOf({ status: 'pending' })).toBe('oldest')
  expect(orderOf({ status: 'approved' })).toBe('newest')
  expect(orderOf({ status: 'pending', order: 'newest' })).toBe('newest')
})

describe('the comment to go on with', () => {
  const listed = ['a', 'b', 'c']
  test.each<[what: string, gone: string[], onward: string | undefined]>([
    ['is the next one', ['a'], 'b'],
    ['is the one after the last of several', ['a', 'b'], 'c'],
    ['is the one before at the end of the list', ['c'], 'b'],
    ['is not one that was decided on, too', ['a', 'c'], 'b'],
    ['is none when all were', ['a', 'b', 'c'], undefined],
    ['is the first of the list for one that is not on it', ['x'], 'a'],
  ])('%s', (_, gone, onward) => expect(onwardFrom(listed, gone)).toBe(onward))

  test('is none on an empty list', () => expect(onwardFrom([], ['a'])).toBeUndefined())
})
