import { describe, expect, test } from 'vitest'
import {
  commentStatuses,
  decisionsOpenTo,
  holdReasonInWords,
  readAllSeen,
  readSeen,
  rejectionReasonKeys,
  rejectionShape,
  seenValue,
} from '@/newsroom/moderation/moderation-rules'
import { englishIn, wordsOf } from '@/newsroom/words/words-rules'

const english = englishIn('UTC')

const id = '01a20ac9-1f8e-722e-9850-b046ed8bb1a7'

test('a comment is open to what would change its status, and to nothing once it is withdrawn', () => {
  expect(Object.fromEntries(commentStatuses.map((status) => [status, decisionsOpenTo(status)]))).toEqual({
    pending: ['approve', 'reject', 'spam'],
    approved: ['reject', 'spam'],
    rejected: ['approve', 'spam'],
    spam: ['approve', 'reject'],
    withdrawn: [],
  })
})

describe('a comment as it was seen', () => {
  test('is read as it was written', () => {
    expect(readSeen(seenValue({ id, version: 12 }))).toEqual({ id, version: 12 })
  })

  test.each([
    '',
    id,
    `${id}.`,
    `${id}.-1`,
    `${id}.1.2`,
    `${id}.1 `,
    `x${id}.1`,
    `${id.toUpperCase()}.1`,
    '\0.0',
  ])('%j is none', (value) => expect(readSeen(value)).toBeNull())

  test('counts once, however often it is named', () => {
    expect(readAllSeen([`${id}.1`, `${id}.1`, `${id}.2`, 'x'])).toEqual([{ id, version: 1 }])
  })
})

describe('a rejection', () => {
  const refused = (reason: string, note: string) => {
    const parsed = rejectionShape(english).safeParse({ reason, note })
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0])
  }

  test('needs a reason from the list, and no note', () => {
    expect(refused('', '')).toEqual(['reason'])
    expect(refused('because', '')).toEqual(['reason'])
    for (const reason of rejectionReasonKeys) expect(refused(reason, '')).toEqual([])
  })

  test('says all that is wrong with it at once', () => {
    expect(refused('', 'x'.repeat(1001))).toEqual(['reason', 'note'])
  })

  test('counts its note in code points, a line end as one, without what is around it', () => {
    expect(refused('abusive', '😀'.repeat(1000))).toEqual([])
    expect(refused('abusive', ` ${'x\r\n'.repeat(500)}\n`)).toEqual([])
    expect(refused('abusive', 'x\0')).toEqual(['note'])
    expect(refused('abusive', '\ud800')).toEqual(['note'])
  })

  test('is told in the language of the desk how much is too much', () => {
    const french = wordsOf({ language: 'fr', digits: 'latn', timeZone: 'UTC' })
    const parsed = rejectionShape(french).safeParse({ reason: 'other', note: 'x'.repeat(1001) })
    expect(parsed.error?.issues[0]?.message).toBe(
      'Une note compte au plus 1\u202f000 caractères\u202f; celle-ci en a 1 de trop.',
    )
  })
})

test('a hold is said in words, also one that no longer exists and one of a check that failed', () => {
  expect(holdReasonInWords('contains_link', english)).toBe('more than two links')
  expect(holdReasonInWords('failed:rates', english)).toBe('the check “rates” could not run')
  expect(holdReasonInWords('constructor', english)).toBe('constructor')
})
