import { expect, test } from 'vitest'
import { localTime, momentAt } from '@/newsroom/articles/local-time-rules'

test.each([
  ['2026-03-02T06:00', 'UTC', '2026-03-02T06:00:00.000Z'],
  ['2026-03-02T06:00', 'Asia/Damascus', '2026-03-02T03:00:00.000Z'],
  ['2026-07-02T06:00', 'America/New_York', '2026-07-02T10:00:00.000Z'],
  ['2026-07-02T06:00:30', 'Asia/Kathmandu', '2026-07-02T00:15:30.000Z'],
])('%s in %s is %s, and back', (local, timeZone, moment) => {
  expect(momentAt(local, timeZone)?.toJSON()).toBe(moment)
  expect(localTime(new Date(moment), timeZone)).toBe(local)
})

test('seconds of nought may be written', () =>
  expect(momentAt('2026-03-02T06:00:00', 'UTC')?.toJSON()).toBe('2026-03-02T06:00:00.000Z'))

test('of an hour that comes twice it is the first', () =>
  expect(momentAt('2026-10-25T02:30', 'Europe/Paris')?.toJSON()).toBe('2026-10-25T00:30:00.000Z'))

test.each(['', 'tomorrow', '2026-02-30T06:00', '2026-03-29T02:30', '2026-03-02'])(
  '“%s” is no time in Paris',
  (local) => expect(momentAt(local, 'Europe/Paris')).toBeNull(),
)
