import { expect, test } from 'vitest'
import { numeral } from '@/newsroom/number-rules'

test.each([
  ['48', '48'],
  ['٤٨', '48'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['٢٫٥', '2.5'],
  ['2,5', '2.5'],
  [' \u200f٣٠\u200e ', '30'],
])('%j is the number %j', (typed, number) => {
  expect(numeral(typed)).toBe(number)
})

test.each(['', 'never', '-1', '1e3', '٣ أيام'])('%j is made no number', (typed) => {
  expect(numeral(typed)).not.toMatch(/^\d+(\.\d+)?$/)
})
