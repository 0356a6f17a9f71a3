import { expect, test } from 'vitest'
import { dayInWords, inWords, isoDay, nextMidnight } from '@/components/page/moment-rules'

const afternoon = new Date('2025-10-15T16:30:00Z')
const lateEvening = new Date('2025-10-15T22:30:00Z')

test('a time is said in the words of its zone', () => {
  expect(inWords(afternoon, 'UTC')).toBe('15 October 2025, 16:30')
  expect(inWords(lateEvening, 'Asia/Damascus')).toBe('16 October 2025, 01:30')
})

test('midnight is 00:00, not 24:00', () => {
  expect(inWords(new Date('2025-10-15T00:00:00Z'), 'UTC')).toBe('15 October 2025, 00:00')
})

test('the day of the paper is the one in its zone', () => {
  expect(dayInWords(lateEvening, 'UTC')).toBe('Wednesday 15 October 2025')
  expect(dayInWords(lateEvening, 'Asia/Damascus')).toBe('Thursday 16 October 2025')
  expect(isoDay(lateEvening, 'Asia/Damascus')).toBe('2025-10-16')
})

test('a page is good until the next midnight of its zone, also when the clocks change', () => {
  expect(nextMidnight(afternoon, 'UTC')).toEqual(new Date('2025-10-16T00:00:00Z'))
  expect(nextMidnight(new Date('2025-10-26T00:30:00Z'), 'Europe/Berlin')).toEqual(
    new Date('2025-10-26T23:00:00Z'),
  )
  expect(nextMidnight(new Date('2025-03-30T00:30:00Z'), 'Europe/Berlin')).toEqual(
    new Date('2025-03-30T22:00:00Z'),
  )
  expect(nextMidnight(new Date('2025-10-15T23:59:59.999Z'), 'UTC')).toEqual(new Date('2025-10-16T00:00:00Z'))
})
