import { describe, expect, test } from 'vitest'
import { languages } from '@/newsroom/edition-rules'
import { catalogues, wordsOf } from '@/newsroom/words/words-rules'

const afternoon = new Date('2025-10-15T16:30:00Z')
const lateEvening = new Date('2025-10-15T22:30:00Z')

function words(language: 'en' | 'fr' | 'ar', digits: 'latn' | 'arab' = 'latn', timeZone = 'UTC') {
  return wordsOf({ language, digits, timeZone })
}

describe('times', () => {
  test('a time is said in the words of its zone', () => {
    expect(words('en').moment(afternoon)).toBe('15 October 2025, 16:30')
    expect(words('en', 'latn', 'Asia/Damascus').moment(lateEvening)).toBe('16 October 2025, 01:30')
  })

  test('midnight is 00:00, not 24:00', () => {
    expect(words('en').moment(new Date('2025-10-15T00:00:00Z'))).toBe('15 October 2025, 00:00')
  })

  test('the day of the paper is the one in its zone', () => {
    expect(words('en').day(lateEvening)).toBe('Wednesday 15 October 2025')
    expect(words('en', 'latn', 'Asia/Damascus').day(lateEvening)).toBe('Thursday 16 October 2025')
  })

  test('each language says times its own way', () => {
    expect(words('fr').moment(afternoon)).toBe('15 octobre 2025 à 16h30')
    expect(words('fr').day(new Date('2025-10-01T12:00:00Z'))).toBe('mercredi 1er octobre 2025')
    expect(words('ar').moment(afternoon)).toBe('15 أكتوبر 2025، 16:30')
    expect(words('ar', 'arab').moment(afternoon)).toBe('١٥ أكتوبر ٢٠٢٥، ١٦:٣٠')
  })

  test('a month and a year are those that are given, in any zone', () => {
    const west = words('en', 'latn', 'America/Los_Angeles')
    expect(west.month({ year: 2025, month: 1 })).toBe('January 2025')
    expect(words('ar', 'arab').year(2025)).toBe('٢٠٢٥')
  })
})

describe('numbers', () => {
  test('a number has the digits of the setting, also within a sentence', () => {
    expect(words('en').number(5000)).toBe('5,000')
    expect(words('fr').number(5000)).toBe('5\u202f000')
    expect(words('ar', 'arab').t('comments.count', { count: 2345 })).toBe('٢٬٣٤٥ تعليقًا')
    expect(words('ar').t('comments.page', { page: 12 })).toBe('التعليقات، الصفحة 12')
  })

  test('digits are a setting of Arabic only', () => {
    expect(words('fr', 'arab').number(12)).toBe('12')
  })

  test('Arabic counts in six forms', () => {
    const { t } = words('ar')
    expect([0, 1, 2, 3, 11, 100].map((count) => t('comments.count', { count }))).toEqual([
      'لا تعليقات',
      'تعليق واحد',
      'تعليقان',
      '3 تعليقات',
      '11 تعليقًا',
      '100 تعليق',
    ])
  })

  test('French counts nothing as one', () => {
    expect(words('fr').t('comments.count', { count: 0 })).toBe('0 commentaire')
    expect(words('fr').t('comments.count', { count: 2 })).toBe('2 commentaires')
  })
})

test('every language is there, and runs its own way', () => {
  expect(Object.keys(catalogues)).toEqual([...languages])
  expect(languages.map((language) => words(language).dir)).toEqual(['ltr', 'ltr', 'rtl'])
})
