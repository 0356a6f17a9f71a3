import { expect, test } from 'vitest'
import { endOfDay, isDay, isoDay, startOfDay } from '@/newsroom/articles/day-rules'

test('the day of the paper is the one in its zone', () => {
  expect(isoDay(new Date('2025-10-15T22:30:00Z'), 'Asia/Damascus')).toBe('2025-10-16')
})

test.each([
  ['2025-10-15', 'UTC', '2025-10-15T00:00:00.000Z', '2025-10-16T00:00:00.000Z'],
  ['2025-10-15', 'Asia/Damascus', '2025-10-14T21:00:00.000Z', '2025-10-15T21:00:00.000Z'],
  ['2025-10-15', 'Pacific/Kiritimati', '2025-10-14T10:00:00.000Z', '2025-10-15T10:00:00.000Z'],
  ['2025-10-26', 'Europe/Berlin', '2025-10-25T22:00:00.000Z', '2025-10-26T23:00:00.000Z'],
  ['2025-03-30', 'Europe/Berlin', '2025-03-29T23:00:00.000Z', '2025-03-30T22:00:00.000Z'],
  ['9999-12-31', 'UTC', '9999-12-31T00:00:00.000Z', '+010000-01-01T00:00:00.000Z'],
])('%s in %s begins and ends when its clocks say so', (day, timeZone, start, end) => {
  expect(startOfDay(day, timeZone).toISOString()).toBe(start)
  expect(endOfDay(day, timeZone).toISOString()).toBe(end)
})

test('a day whose midnight is left out begins at its first moment', () => {
  expect(startOfDay('2026-03-29', 'Asia/Beirut').toISOString()).toBe('2026-03-28T22:00:00.000Z')
  expect(isoDay(new Date('2026-03-28T22:00:00Z'), 'Asia/Beirut')).toBe('2026-03-29')
})

test('a day that was left out has no moment', () => {
  const [start, end] = [startOfDay('2011-12-30', 'Pacific/Apia'), endOfDay('2011-12-30', 'Pacific/Apia')]
  expect([start.toISOString(), end.toISOString()]).toEqual(Array(2).fill('2011-12-30T10:00:00.000Z'))
})

test.each(['2026-02-28', '2024-02-29', '1000-01-01', '9999-12-31'])('%s is a day', (text) =>
  expect(isDay(text)).toBe(true),
)

test.each([
  '',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '0999-01-01',
  '26-01-01',
  '2026-1-1',
  '2026-01-01T00:00',
])('“%s” is none', (text) => expect(isDay(text)).toBe(false))
