import { expect, test } from 'vitest'
import { nextMidnight } from '@/components/page/moment-rules'

const afternoon = new Date('2025-10-15T16:30:00Z')

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
