import { expect, test } from 'vitest'
import { ageInWords, shortMoment } from '@/components/desk/desk-time'

const now = new Date('2026-03-02T00:30:00Z')
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('a time of today is said without the date, and what is today depends on the time zone', () => {
  expect(shortMoment(before(60), now, 'UTC')).toBe('1 March 2026, 23:30')
  expect(shortMoment(before(60), now, 'Europe/Helsinki')).toBe('01:30')
})

test.each([
  [-5, 'a moment'],
  [0.5, 'a moment'],
  [1, '1 minute'],
  [59.9, '59 minutes'],
  [60, '1 hour'],
  [47 * 60, '47 hours'],
  [48 * 60, '2 days'],
  [2000 * 24 * 60, '2,000 days'],
])('%d minutes ago is %s', (minutes, words) => expect(ageInWords(before(minutes), now)).toBe(words))
