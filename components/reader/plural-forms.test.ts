import { expect, test } from 'vitest'
import { inPlural, pluralForms } from '@/components/reader/plural-forms'
import { wordsOf } from '@/newsroom/words/words-rules'

function left(language: 'en' | 'fr' | 'ar', count: number): string {
  const words = wordsOf({ language, digits: 'arab', timeZone: 'UTC' })
  const forms = pluralForms((number) => words.t('form.left', { count: number }), words)
  return inPlural(forms, count, words.locale)
}

test('a script counts as the catalogues do', () => {
  expect([0, 1, 2, 5000].map((count) => left('en', count))).toEqual([
    '0 characters left',
    '1 character left',
    '2 characters left',
    '5,000 characters left',
  ])
  expect([0, 1, 2, 3, 11, 100].map((count) => left('ar', count))).toEqual([
    'لم يبق أي حرف',
    'بقي حرف واحد',
    'بقي حرفان',
    'بقيت ٣ أحرف',
    'بقي ١١ حرفًا',
    'بقي ١٠٠ حرف',
  ])
})

test('what is more than any sample is said, too', () => {
  expect(left('fr', 1)).toBe('Encore 1 caractère')
  expect(left('fr', 1_000_000)).toBe('Encore 1\u202f000\u202f000 caractères')
})
