import { expect, test } from 'vitest'
import { nextAttempt, patience, withoutAddresses } from '@/newsroom/mail/mail-rules'

const writtenAt = new Date('2026-11-02T08:00:00Z')
const after = (milliseconds: number) => new Date(writtenAt.getTime() + milliseconds)
const minute = 60_000

test('it is tried again after a minute, then after twice as long each time, six hours at most', () => {
  const pauses = Array.from({ length: 12 }, (_, index) => {
    const next = nextAttempt(writtenAt, index + 1, writtenAt)
    return next && (next.getTime() - writtenAt.getTime()) / minute
  })
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
})

test('the last attempt is at the end of the fifth day, and then it is given up', () => {
  expect(nextAttempt(writtenAt, 30, after(patience - minute))).toEqual(after(patience))
  expect(nextAttempt(writtenAt, 31, after(patience))).toBeNull()
})

test('however often it was tried, there is a next time until then', () => {
  expect(nextAttempt(writtenAt, 100_000, writtenAt)).toEqual(after(360 * minute))
})

test('the log names nobody', () => {
  expect(withoutAddresses('550 5.1.1 <mira@readers.example>: no such user (mira+x@readers.example)')).toBe(
    '550 5.1.1 <…>: no such user (…)',
  )
})
