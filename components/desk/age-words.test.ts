import { expect, test } from 'vitest'
import { ageInWords, agoInWords, shortMoment } from '@/components/desk/age-words'
import { englishIn, wordsOf } from '@/newsroom/words/words-rules'

const english = englishIn('UTC')
const arabic = wordsOf({ language: 'ar', digits: 'arab', timeZone: 'UTC' })
const now = new Date('2026-03-02T00:30:00Z')
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('a time of today is said without the date, and what is today depends on the time zone', () => {
  expect(shortMoment(before(60), now, english)).toBe('1 March 2026, 23:30')
  expect(shortMoment(before(60), now, englishIn('Europe/Helsinki'))).toBe('01:30')
})

test.each([
  [-5, 'a moment', 'منذ لحظة'],
  [0.5, 'a moment', 'منذ لحظة'],
  [1, '1 minute', 'منذ دقيقة واحدة'],
  [59.9, '59 minutes', 'منذ ٥٩ دقيقة'],
  [60, '1 hour', 'منذ ساعة واحدة'],
  [47 * 60, '47 hours', 'منذ ٤٧ ساعة'],
  [48 * 60, '2 days', 'منذ يومين'],
  [2000 * 24 * 60, '2,000 days', 'منذ ٢٬٠٠٠ يوم'],
])('%d minutes ago is %s', (minutes, age, inArabic) => {
  expect(ageInWords(before(minutes), now, english)).toBe(age)
  expect(agoInWords(before(minutes), now, english)).toBe(`${age} ago`)
  expect(agoInWords(before(minutes), now, arabic)).toBe(inArabic)
})
