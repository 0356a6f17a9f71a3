import { expect, test } from 'vitest'
import { fieldValue } from '@/components/desk/manuscript-words'
import { wordsOf } from '@/newsroom/words/words-rules'

const arabic = wordsOf({ language: 'ar', digits: 'arab', timeZone: 'UTC' })
const french = wordsOf({ language: 'fr', digits: 'latn', timeZone: 'UTC' })

test.each([
  ['type', 'news', 'خبر', 'Actualité'],
  ['lang', 'en', 'الإنجليزية', 'anglais'],
  ['commentsOpen', 'on', 'نعم', 'Oui'],
  ['newsSitemap', '', 'لا', 'Non'],
  ['commentsClose', '14', '١٤', '14'],
  ['commentsClose', '', '', ''],
  ['headline', 'news', 'news', 'news'],
])('of the field %s, %j is shown in the words of the desk', (field, value, inArabic, inFrench) => {
  expect(fieldValue(arabic, field, value)).toBe(inArabic)
  expect(fieldValue(french, field, value)).toBe(inFrench)
})
