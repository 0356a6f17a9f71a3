import { expect, test } from 'vitest'
import { monthAddress, monthAfter, monthInAddress, monthOf, startOf } from '@/newsroom/articles/month-rules'

test.each([
  ['UTC', '2026-03-01T00:00:00.000Z'],
  ['Asia/Damascus', '2026-02-28T21:00:00.000Z'],
  ['America/St_Johns', '2026-03-01T03:30:00.000Z'],
  ['Pacific/Kiritimati', '2026-02-28T10:00:00.000Z'],
])('March 2026 begins in %s at %s', (timeZone, start) => {
  const march = { year: 2026, month: 3 }
  expect(startOf(march, timeZone).toISOString()).toBe(start)
  expect(monthOf(startOf(march, timeZone), timeZone)).toEqual(march)
  expect(monthOf(new Date(startOf(march, timeZone).getTime() - 1), timeZone)).toEqual({
    year: 2026,
    month: 2,
  })
})

test('after December comes January of the next year', () => {
  expect(monthAfter({ year: 2025, month: 12 })).toEqual({ year: 2026, month: 1 })
})

test('an address names a month with two digits, and nothing else does', () => {
  expect(monthAddress({ year: 2026, month: 3 })).toBe('/archive/2026/03')
  expect(monthInAddress('2026', '03')).toEqual({ year: 2026, month: 3 })
  for (const [year, month] of [
    ['2026', '3'],
    ['2026', '00'],
    ['2026', '13'],
    ['26', '03'],
    ['02026', '03'],
    ['2026', '0x3'],
    ['9999', '12'],
  ] as const)
    expect(monthInAddress(year, month)).toBeNull()
})
