import { describe, expect, test } from 'vitest'
import {
  allOvertakenInWords,
  batchInWords,
  overtakenInWords,
  reasonInWords,
} from '@/newsroom/moderation/decision-words-rules'
import { type CommentStatus, rejectionReasonKeys } from '@/newsroom/moderation/moderation-rules'
import { reasons } from '@/newsroom/words/en/standing'
import { englishIn, wordsOf } from '@/newsroom/words/words-rules'

const english = englishIn('UTC')
const arabic = wordsOf({ language: 'ar', digits: 'arab', timeZone: 'UTC' })

const made = (
  from: CommentStatus,
  outcome: CommentStatus,
  names = ['T. Vance'],
  reason: string | null = null,
) => names.map((name, number) => ({ id: `${number}`, name, from, outcome, reason }))
const decided = (...those: Parameters<typeof made>) =>
  batchInWords({ isUndo: false, made: made(...those) }, english)
const undone = (...those: Parameters<typeof made>) =>
  batchInWords({ isUndo: true, made: made(...those) }, english)
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
    [batchInWords({ isUndo: false, made: [] }, english), 'Nothing was changed.'],
  ])('%s', (said, words) => expect(said).toBe(words))

  test('with a name that runs from the right kept apart from the sentence', () => {
    expect(decided('pending', 'approved', ['سلمى'])).toBe(
      'Approved the comment by \u2068سلمى\u2069. It is public now.',
    )
  })
})

test('the same is said in Arabic, by the form of the number, with names kept apart from it', () => {
  const said = (isUndo: boolean, ...those: Parameters<typeof made>) =>
    batchInWords({ isUndo, made: made(...those) }, arabic)
  expect(said(false, 'pending', 'approved')).toBe('قُبل تعليق \u2068T. Vance\u2069، وهو منشور الآن.')
  expect(said(false, 'approved', 'spam', three)).toBe('عُدّت ٣ تعليقات مزعجة. لم تعد منشورة.')
  expect(said(true, 'rejected', 'pending', ['A', 'B'])).toBe('تم التراجع. التعليقان ينتظران من جديد.')
})

test('there are words for every reason, and one that is not known is shown as it is', () => {
  for (const reason of rejectionReasonKeys) expect(reasonInWords(reason, english)).toBe(reasons[reason])
  expect(reasonInWords('toString', english)).toBe('toString')
})

describe('what someone else decided meanwhile is said', () => {
  const at = new Date('2025-10-15T12:30:00Z')
  const spam = { id: '1', name: 'T. Vance', status: 'spam' as const, by: 'Omar', reason: null, at }

  test('with who, what, and when in the edition’s time zone', () => {
    expect(overtakenInWords(spam, englishIn('Europe/Helsinki'))).toBe(
      'The comment by T. Vance was already marked as spam by Omar on 15 October 2025, 15:30.',
    )
  })

  test('of a rule, and of its writer', () => {
    expect(overtakenInWords({ ...spam, by: null, reason: null, status: 'approved' }, english)).toContain(
      'approved by a rule',
    )
    expect(overtakenInWords({ ...spam, by: null, reason: null, status: 'withdrawn' }, english)).toContain(
      'withdrawn by its writer',
    )
  })

  test('of several, each, and that nothing was done', () => {
    expect(allOvertakenInWords([spam], english)).toMatch(/12:30\. Nothing was changed\.$/)
    expect(allOvertakenInWords([spam, { ...spam, name: 'B' }], english)).toMatch(
      /Vance.*by B.*left as they are\.$/,
    )
  })
})
