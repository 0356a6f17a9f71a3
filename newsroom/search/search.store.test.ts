import { beforeEach, describe, expect, test } from 'vitest'
import { queuePage } from '@/newsroom/moderation/queues'
import type { Viewer } from '@/newsroom/people/people-rules'
import { aComment, aModerator, anArticle } from '@/newsroom/testing/cast'
import { settingsAre, stage } from '@/newsroom/testing/stage'

stage()
let ilse: Viewer
beforeEach(async () => {
  settingsAre({ commentsPerMinute: 0 })
  await anArticle()
  ilse = await aModerator()
})

/** The names of the writers whose waiting comments are found. */
async function found(q: string): Promise<string[]> {
  const { comments } = await queuePage(ilse, { status: 'pending', q })
  return comments.map((comment) => comment.name)
}

test.each<[what: string, body: string, finds: string[], findsNot: string[]]>([
  [
    'whole words',
    'The ferryman sang.',
    ['ferryman', 'FERRYMAN', 'sang the'],
    ['ferry', 'ferrymen', 'man', 'san'],
  ],
  ['all words of a question', 'Boats and birds.', ['birds boats'], ['boats fish']],
  ['words beside punctuation', '“Quay”, he said—twice; (thrice).', ['quay', 'twice', 'thrice', '"quay"'], []],
  ['accents or none', 'Le café de l’été à Besançon', ['cafe', 'été', 'ETE', 'besancon', 'café'], ['caf']],
  ['Turkish and German letters', 'Straße İstanbul', ['straße', 'istanbul'], ['stra']],
  ['Greek and Cyrillic', 'Ελλάδα Москва', ['ελλαδα', 'ΕΛΛΆΔΑ', 'москва'], ['моск']],
  ['Arabic, with or without vowel signs', 'كَتَبَ الوَلَدُ رِسالةً', ['كتب', 'الولد', 'كَتَبَ'], ['كت']],
  ['Hebrew, with or without points', 'שָׁלוֹם עולם', ['שלום', 'עולם'], ['של']],
  ['Chinese, by its words', '今天天气很好', ['天气', '今天'], ['昨天']],
  ['Japanese, by its words', '東京都に行きました', ['東京'], ['京都']],
  ['Thai, which has no spaces', 'ภาษาไทยง่ายมาก', ['ภาษา', 'ไทย'], ['ลาว']],
  ['Hindi, with its vowel signs', 'हिन्दी में लिखा', ['हिन्दी', 'लिखा'], ['हद', 'ह', 'न', 'ख']],
  ['Tamil and Bengali', 'தமிழ் வாழ்க বাংলা ভাষা', ['தமிழ்', 'বাংলা'], ['தம', 'ব']],
  ['Fulani in Adlam', '𞤆𞤵𞤤𞤢𞤪 𞤫 𞤊𞤵𞤤𞤬𞤵𞤤𞤣𞤫', ['𞤆𞤵𞤤𞤢𞤪'], ['𞤆𞤵𞤤']],
  ['letters beyond the first plane', '𠮷野家 and 𝒜𝒷', ['and', 'ab'], ['𠮸']],
  ['numbers', 'Article 19 of 2,024', ['19', 'article 19'], ['1', '9']],
  ['full-width letters as what they are', 'ＡＢＣ１２３', ['abc123'], ['abc']],
])('the search finds %s', async (_, body, finds, findsNot) => {
  await aComment({ name: 'Mira Castellan', body })
  await aComment({ name: 'Somebody else', body: 'Entirely unrelated.' })
  for (const q of finds) expect([q, await found(q)]).toEqual([q, ['Mira Castellan']])
  for (const q of findsNot) expect([q, await found(q)]).toEqual([q, []])
})

test('the search finds the name, too, and both together', async () => {
  await aComment({ name: 'Zoë Martínez', body: 'The harbour.' })
  await aComment({ name: 'Dawit Haile', body: 'The harbour.' })
  expect(await found('zoe')).toEqual(['Zoë Martínez'])
  expect(await found('haile harbour')).toEqual(['Dawit Haile'])
  expect(await found('zoe haile')).toEqual([])
})

test('an e-mail is not searched', async () => {
  await aComment({ email: 'secretive@readers.example' })
  expect(await found('secretive')).toEqual([])
})

describe('what is an operator elsewhere is words here:', () => {
  test.each([
    'AND "x*',
    'x AND NOT y',
    '"x',
    'x"',
    'x* OR y',
    '-x',
    '^x',
    'x:y',
    'name:x',
    'NEAR(x y, 2)',
    "x' | y & !z <-> '",
    'x \\ y',
    "'; DROP TABLE comments; --",
    '(x',
    '{x}',
    '%x_',
    'x\0y',
  ])('%j', async (q) => {
    await aComment({
      name: 'Mira Castellan',
      body: 'Every x and y; or, not z, near 2: comments drop table name.',
    })
    await aComment({ name: 'Somebody else', body: 'Nothing of the sort.' })
    expect(await found(q)).toEqual(['Mira Castellan'])
  })

  test('so that a word that is not there finds nothing', async () => {
    await aComment({ body: 'Boats.' })
    for (const q of ['boats OR fish', 'boats NOT fish', 'boat*', 'boats | fish'])
      expect([q, await found(q)]).toEqual([q, []])
  })
})

test.each(['😀', '…', '"', '*', ' ', '\0', '👩‍👩‍👧‍👦 !!', '́'])(
  'a question without a word (%j) finds nothing',
  async (q) => {
    await aComment({ body: '😀 … "quoted"' })
    expect(await found(q)).toEqual([])
  },
)

describe('long and strange texts are stored, and found:', () => {
  test.each([
    ['a single word of 5,000 letters', 'a'.repeat(5000)],
    ['a single word of 5,000 letters beyond the first plane', `a${'𐍈'.repeat(4999)}`],
    ['5,000 Chinese characters', '天气'.repeat(2500)],
    ['2,500 words', 'a '.repeat(2500).trim()],
    ['1,250 different words', Array.from({ length: 1000 }, (_, index) => `w${index}`).join(' ')],
    ['a character that stands for eighteen', '\uFDFA '.repeat(2500).trim()],
    ['5,000 emoji', '😀'.repeat(5000)],
    ['5,000 single quotes', "'".repeat(5000)],
  ])('%s', async (_, body) => {
    await aComment({ name: 'Mira Castellan', body })
    expect(await found('Mira')).toEqual(['Mira Castellan'])
    expect(await found(body.slice(0, 200))).toEqual(
      body.startsWith('😀') || body.startsWith("'") ? [] : ['Mira Castellan'],
    )
  })
})

test('a question of two hundred words is answered', async () => {
  await aComment({
    name: 'Mira Castellan',
    body: Array.from({ length: 100 }, (_, index) => `w${index}`).join(' '),
  })
  expect(await found(Array.from({ length: 66 }, (_, index) => `w${index}`).join(' '))).toEqual([
    'Mira Castellan',
  ])
})

test('only what is asked for is found: the status and the words', async () => {
  const { id } = await aComment({ body: 'Boats.' })
  expect((await queuePage(ilse, { status: 'approved', q: 'boats' })).comments).toEqual([])
  expect((await queuePage(ilse, { status: 'pending', q: 'boats' })).comments).toMatchObject([{ id }])
})
