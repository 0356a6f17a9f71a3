import { describe, expect, test } from 'vitest'
import { orderOf, queueAddress, queueQuestionShape } from '@/newsroom/moderation/queue-rules'

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
