import { describe, expect, test } from 'vitest'
import { commentsAt, commentsCloseAt } from '@/newsroom/comments/closing-rules'

const article = (commentsCloseAfterDays: number | 'never' | null, commentsOpen = true) => ({
  commentsOpen,
  publishedAt: new Date('2026-03-01T10:00:00.000Z'),
  furniture: { commentsCloseAfterDays },
})
const closingAfter = (commentsCloseAfterDays: number | null) => ({ commentsCloseAfterDays })
const closing = new Date('2026-03-15T10:00:00.000Z')

describe('comments close', () => {
  test('after the edition’s days, unless the article has its own or says never', () => {
    expect(commentsCloseAt(article(null), closingAfter(14))).toEqual(closing)
    expect(commentsCloseAt(article(14), closingAfter(3))).toEqual(closing)
    expect(commentsCloseAt(article(14), closingAfter(null))).toEqual(closing)
    expect(commentsCloseAt(article('never'), closingAfter(3))).toBeNull()
    expect(commentsCloseAt(article(null), closingAfter(null))).toBeNull()
  })

  test('at that very millisecond, and not the one before', () => {
    const before = new Date(closing.getTime() - 1)
    expect(commentsAt(article(14), closingAfter(null), before)).toEqual({ open: true, until: closing })
    expect(commentsAt(article(14), closingAfter(null), closing)).toEqual({ open: false, until: null })
  })

  test('by hand at once, whatever the days say', () => {
    expect(commentsAt(article('never', false), closingAfter(null), new Date(0))).toEqual({
      open: false,
      until: null,
    })
  })
})
