import { beforeEach, expect, test } from 'vitest'
import { bare, found } from '@/newsroom/testing/found'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => itIs('2026-03-10T12:00:00Z'))

test.each<[what: string, body: string, finds: string[], findsNot: string[]]>([
  ['whole words', 'The ferryman sang.', ['ferryman', 'FERRYMAN', 'sang the'], ['ferry', 'man', 'san']],
  ['all words of a question', 'Boats and birds.', ['birds boats'], ['boats fish']],
  [
    'words, not Markdown',
    '## Quay **one** [two](/three/four) `five`',
    ['quay one two five'],
    ['three', 'four'],
  ],
  ['words beside punctuation', '“Quay”, he said—twice; (thrice).', ['quay', 'twice', 'thrice'], []],
  ['accents or none', 'Le café de l’été à Besançon', ['cafe', 'été', 'ETE', 'besancon', "l'ete"], ['caf']],
  [
    'letters that keyboards lack',
    'Straße, İstanbul, Łódź, Øresund',
    ['strasse', 'istanbul', 'lodz', 'oresund'],
    [],
  ],
  ['Greek, also at the end of a word', 'Ελλάδα, ο λόγος', ['ΕΛΛΑΔΑ', 'ΛΟΓΟΣ', 'λογος'], []],
  ['Arabic, with or without vowel signs', 'كَتَبَ رِسالةً', ['كتب', 'رسالة', 'رساله', 'كَتَبَ'], ['كت']],
  ['Arabic, with any alef and hamza', 'أحمد في إدلب والآثار', ['احمد', 'ادلب', 'آثار', 'الاثار', 'إحمد'], []],
  [
    'Arabic, with or without its article',
    'زار والرئيسَ بالمدينة للوزير',
    ['الرئيس', 'رئيس', 'مدينة', 'وزير'],
    ['زا'],
  ],
  ['Arabic, with ى for ي and stretched letters', 'مستشفى الكـــبير', ['مستشفي', 'كبير', 'الكبير'], []],
  ['digits of either kind', 'عام ٢٠٢٥', ['2025', '٢٠٢٥', '۲۰۲۵'], ['202']],
  ['Persian letters', 'کتابی', ['كتابي', 'کتابی'], []],
  ['Hebrew, with or without points', 'שָׁלוֹם עולם', ['שלום', 'עולם'], ['של']],
  ['Chinese, by its words', '今天天气很好', ['天气', '今天'], ['昨天']],
  ['Japanese, by its words', '東京都に行きました', ['東京'], ['京都']],
  ['half-width letters', 'ｶﾞｽ ＡＢＣ', ['ガス', 'abc'], []],
  ['Korean, composed or not', '한국 신문', ['한국', '한국'.normalize('NFD')], []],
  ['Thai, which has no spaces', 'ภาษาไทยง่ายมาก', ['ภาษา', 'ไทย'], ['ลาว']],
  ['Hindi, with its vowel signs', 'हिन्दी में लिखा', ['हिन्दी', 'लिखा'], ['हद', 'ह']],
  ['letters beyond the first plane', '𠮷野家 and 𝒜𝒷', ['and', 'ab'], ['𠮸']],
])('the search finds %s', async (_, body, finds, findsNot) => {
  await bare({ body })
  await bare({ slug: 'other', body: 'Entirely unrelated.' })
  for (const q of finds) expect([q, await found(q)]).toEqual([q, ['it']])
  for (const q of findsNot) expect([q, await found(q)]).toEqual([q, []])
})
