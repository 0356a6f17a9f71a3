import { describe, expect, test } from 'vitest'
import { excerptOf, marked } from '@/newsroom/search/excerpts'
import { phrasesIn } from '@/newsroom/search/question'
import type { Stretch } from '@/newsroom/search/search-rules'

/** With what is marked in brackets. */
function written(stretches: Stretch[]): string {
  return stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
}

function excerpt(q: string, ...texts: string[]): string {
  return written(excerptOf(texts, phrasesIn(q).phrases, 'en'))
}

describe('what was looked for is marked as it is written:', () => {
  test.each([
    ['eels', 'Eels, EELS and eel.', '[Eels], [EELS] and eel.'],
    ['ete cafe', 'Le café de l’été', 'Le [café] de l’[été]'],
    ['ete', 'Ete\u0301 et\u0301e, eter', '[Ete\u0301] [et\u0301e], eter'],
    ['étė', 'l’e\u0301te\u0307.', 'l’[e\u0301te\u0307].'],
    ['strasse', 'Die Straße.', 'Die [Straße].'],
    ['الرئيس رسالة', 'كتب والرَّئيسُ رِسالةً', 'كتب [والرَّئيسُ] [رِسالةً]'],
    ['کتاب', 'الكتـــاب هنا', '[الكتـــاب] هنا'],
    ['שלום', 'שָׁלוֹם עולם', '[שָׁלוֹם] עולם'],
    ['天气', '今天天气很好', '今天[天气]很好'],
    ['ガス', 'ｶﾞｽ は', '[ｶﾞｽ] は'],
    ['2025', 'عام ٢٠٢٥.', 'عام [٢٠٢٥].'],
    ['"white paper"', 'White, the white paper: paper.', 'White, the [white paper]: paper.'],
    ['white "white paper"', 'the white paper, white', 'the [white paper], [white]'],
    ['and', '👩‍👩‍👧‍👦 and 𝒜𝒷 𝒶𝓃𝒹', '👩‍👩‍👧‍👦 [and] 𝒜𝒷 [𝒶𝓃𝒹]'],
    ['script', '<script>alert(1)</script>', '<[script]>alert(1)</[script]>'],
  ])('%j in %j', (q, text, expected) => {
    expect(written(marked(text, phrasesIn(q).phrases))).toBe(expected)
  })
})

describe('an excerpt is', () => {
  const long =
    'This sentence says nothing that anybody looks for, and says it at some length to fill the line. '

  test('the sentence that has it, and those after, as far as there is room', () => {
    expect(excerpt('eels', `${long.repeat(3)}Here are eels. ${long.repeat(3)}`)).toBe(
      `Here are [eels]. ${long}${long}`,
    )
  })

  test('from where most of it stands together', () => {
    const text = `An eel. A river is here. ${long.repeat(3)}The eel climbs the river. ${long.repeat(3)}`
    expect(excerpt('eel river', text.replace('A river', 'It'))).toMatch(/^The \[eel\] climbs the \[river\]/)
  })

  test('from the standfirst, if that has as much', () => {
    expect(excerpt('eels', 'Of eels.', 'Eels, at length.')).toBe('Of [eels].')
    expect(excerpt('eels length', 'Of eels.', 'Eels, at length.')).toBe('[Eels], at [length].')
  })

  test('the beginning, if only the headline has it', () => {
    expect(excerpt('eels', 'A standfirst.', 'A text.')).toBe('A standfirst.')
    expect(excerpt('eels', '', 'A text.')).toBe('A text.')
    expect(excerpt('eels', '', '')).toBe('')
  })

  test('a part of a sentence that is too long, from word to word', () => {
    const one = `${'word '.repeat(100)}eels ${'other '.repeat(100)}`
    expect(excerpt('eels', one)).toMatch(/^… (word )+\[eels\]( other)+ …$/)
    expect(excerpt('eels', one).length).toBeLessThan(260)
  })

  test('never longer than a few lines, nor with half a letter', () => {
    for (const text of [
      '語'.repeat(5000),
      `${'👩‍👩‍👧‍👦'.repeat(500)} eels ${'é'.repeat(9000)}`,
      'eels'.repeat(9000),
    ]) {
      const shown = written(excerptOf([text], [['eels'], ['語語']], 'zh'))
      expect(shown.length).toBeLessThan(300)
      expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
    }
  })
})
