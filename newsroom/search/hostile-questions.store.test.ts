import { beforeEach, describe, expect, test } from 'vitest'
import { searchQuestion } from '@/newsroom/search/asking'
import { bare, found, pageOf } from '@/newsroom/testing/found'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => itIs('2026-03-10T12:00:00Z'))

describe('what is an operator elsewhere is words here:', () => {
  test.each([
    ...['AND x*', 'x AND NOT y', '"x', 'x"', 'x* OR y', '-x', '^x', 'x:y', 'headline:x', 'section : "x"'],
    ...[
      'NEAR(x y, 2)',
      "x' | y & !z <-> '",
      'x \\ y',
      "'; DROP TABLE articles; --",
      '(x',
      '{x}',
      '%x_',
      'x\0y',
    ],
    ...['§x', 'x\uD800', '\uDC00x'],
  ])('%j', async (q) => {
    const body = 'Every x and y; or, not z, near 2: articles drop table headline section.'
    await bare({ body })
    await bare({ slug: 'other', body: 'Nothing of the sort.' })
    expect(await found(q)).toEqual(['it'])
  })

  test('so that a word that is not there finds nothing', async () => {
    await bare({ body: 'Boats.' })
    for (const q of ['boats OR fish', 'boats NOT fish', 'boat*', 'boats | fish', '§city', '^it'])
      expect([q, await found(q)]).toEqual([q, q === '^it' ? ['it'] : []])
  })
})

test.each(['😀', '…', '"', '*', ' ', '\0', '👩‍👩‍👧‍👦 !!', '́', '\uD800', '', '""', '“”'])(
  'a question without a word (%j) is none',
  async (q) => expect(await pageOf({ q })).toBeNull(),
)

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'x '.repeat(10_000)],
  ['ten thousand quotation marks', '"x'.repeat(5000)],
  ['ten thousand Chinese characters', '天气'.repeat(5000)],
  ['ten thousand marks', `ل${'\u0651\u064B'.repeat(5000)}`],
  ['a hundred different words', Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ')],
])('a question of %s is answered', async (_, q) => {
  await bare({ body: 'Eels.' })
  expect(searchQuestion({ q }).isCut).toBe(true)
  expect(await found(q)).toEqual([])
})

test.each([
  ['a word of 5,000 letters beyond the first plane', `a${'𐍈'.repeat(4999)}`],
  ['two hundred thousand words', 'a b c d '.repeat(50_000)],
  [
    'fifty thousand long words',
    Array.from({ length: 50_000 }, (_, i) => `${'語'.repeat(20)}a${i}`).join(' '),
  ],
  ['a character that stands for eighteen', '\uFDFA '.repeat(20_000)],
  ['half a character', 'eels\uD800'],
])('an article of %s is printed, and found by its headline', async (_, body) => {
  await bare({ headline: 'Eels', body })
  expect(await found('eels')).toEqual(['it'])
})
