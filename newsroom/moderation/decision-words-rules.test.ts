import { describe, expect, test } from 'vitest'
import {
  allOvertakenInWords,
  batchInWords,
  overtakenInWords,
} from '@/newsroom/moderation/decision-words-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'

const made = (
  from: CommentStatus,
  outcome: CommentStatus,
  names = ['T. Vance'],
  reason: string | null = null,
) => names.map((name, number) => ({ id: `${number}`, name, from, outcome, reason }))
const decided = (...those: Parameters<typeof made>) => batchInWords({ isUndo: false, made: made(...those) })
const undone = (...those: Parameters<typeof made>) => batchInWords({ isUndo: true, made: made(...those) })
const three = ['A', 'B', 'C']

describe('what was decided is said', () => {
  test.each([
    [decided('pending', 'approved'), 'Approved the comment by T. Vance. It is public now.'],
    [decided('pending', 'approved', three), 'Approved 3 comments. They are public now.'],
    [
      decided('pending', 'rejected', ['T. Vance'], 'off_topic'),
      'Rejected the comment by T. Vance. The writer is told: Off topic.',
    ],
    [
      decided('approved', 'rejected', ['T. Vance'], 'off_topic'),
      'Rejected the comment by T. Vance. It is no longer public. The writer is told: Off topic.',
    ],
    [decided('pending', 'spam'), 'Marked the comment by T. Vance as spam.'],
    [decided('approved', 'spam', three), 'Marked 3 comments as spam. They are no longer public.'],
    [undone('approved', 'pending'), 'Undone. The comment by T. Vance waits again.'],
    [undone('approved', 'pending', three), 'Undone. The 3 comments wait again.'],
    [undone('rejected', 'approved'), 'Undone. The comment by T. Vance is public again.'],
    [undone('approved', 'rejected', three), 'Undone. The 3 comments are rejected again.'],
    [batchInWords({ isUndo: false, made: [] }), 'Nothing was changed.'],
  ])('%s', (said, words) => expect(said).toBe(words))

  test('with a name that runs from the right kept apart from the sentence', () => {
    expect(decided('pending', 'approved', ['سلمى'])).toBe(
      'Approved the comment by \u2068سلمى\u2069. It is public now.',
    )
  })
})

describe('what someone else decided meanwhile is said', () => {
  const at = new Date('2025-10-15T12:30:00Z')
  const spam = { id: '1', name: 'T. Vance', status: 'spam' as const, by: 'Omar', at }

  test('with who, what, and when in the edition’s time zone', () => {
    expect(overtakenInWords(spam, 'Europe/Helsinki')).toBe(
      'The comment by T. Vance was already marked as spam by Omar on 15 October 2025, 15:30.',
    )
  })

  test('of a rule, and of its writer', () => {
    expect(overtakenInWords({ ...spam, by: null, status: 'approved' }, 'UTC')).toContain('approved by a rule')
    expect(overtakenInWords({ ...spam, by: null, status: 'withdrawn' }, 'UTC')).toContain(
      'withdrawn by its writer',
    )
  })

  test('of several, each, and that nothing was done', () => {
    expect(allOvertakenInWords([spam], 'UTC')).toMatch(/12:30\. Nothing was changed\.$/)
    expect(allOvertakenInWords([spam, { ...spam, name: 'B' }], 'UTC')).toMatch(
      /Vance.*by B.*left as they are\.$/,
    )
  })
})
