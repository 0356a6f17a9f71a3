import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { type ArticleContent, noFurniture } from '@/newsroom/articles/article-rules'
import { catchUp } from '@/newsroom/articles/catching-up'
import { printArticle, takeBack } from '@/newsroom/articles/printing'
import { newId } from '@/newsroom/ids'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'
import { anArticle } from '@/newsroom/testing/cast'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => itIs('2026-03-10T12:00:00Z'))

interface Given extends Partial<ArticleContent> {
  id?: string
  slug?: string
  published?: string
}

/** An article that was printed; its headline is its slug, unless it is given. */
async function printed({ id = newId(), slug = 'it', published = '2026-03-02', ...given }: Given) {
  const content: ArticleContent = {
    ...{ headline: slug, standfirst: '', section: 'City', byline: [], body: '', lang: 'en', image: null },
    ...{ commentsOpen: true, furniture: noFurniture },
    ...given,
  }
  const article = { id, slug, publishedAt: new Date(published), updatedAt: null, content }
  await store().transaction((tx) => printArticle(tx, article))
  return id
}

async function pageOf(asked: Record<string, string>) {
  return foundArticles(searchQuestion(asked), 'UTC')
}

/** The slugs of what is found, the best first. */
async function found(q: string, also: Record<string, string> = {}): Promise<string[]> {
  return (await pageOf({ q, ...also }))?.articles.map(({ article }) => article.slug) ?? []
}

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
  await printed({ body })
  await printed({ slug: 'other', body: 'Entirely unrelated.' })
  for (const q of finds) expect([q, await found(q)]).toEqual([q, ['it']])
  for (const q of findsNot) expect([q, await found(q)]).toEqual([q, []])
})

test('a headline is found, a standfirst, a byline and a text, and all of them together', async () => {
  const standfirst = 'After eleven months.'
  await printed({ headline: 'The harbour', standfirst, byline: ['Zoë Martínez'], body: 'A ferry came.' })
  for (const q of ['harbour', 'eleven', 'zoe martinez', 'ferry', 'ferry zoe eleven harbour'])
    expect([q, await found(q)]).toEqual([q, ['it']])
})

describe('a phrase in quotation marks', () => {
  beforeEach(async () => {
    await printed({ slug: 'beside', body: 'The white paper of the ministry.' })
    await printed({ slug: 'apart', body: 'White is the paper.' })
    await printed({ slug: 'across', headline: 'All white', body: 'Paper.' })
  })

  test.each(['"white paper"', '“White Paper”', '«white paper»', '„white paper“', '"white paper" ministry'])(
    '%s is found where its words stand beside each other',
    async (q) => expect(await found(q)).toEqual(['beside']),
  )

  test('whose words stand in another order is not found', async () => {
    expect(await found('"paper white"')).toEqual([])
    expect(await found('"white paper" "of the ministry"')).toEqual(['beside'])
    expect(await found('"the white paper of"')).toEqual(['beside'])
  })

  test('that is not ended is words', async () => {
    expect((await found('"white paper')).sort()).toEqual(['across', 'apart', 'beside'])
  })
})

describe('what comes first:', () => {
  test('a headline before a text, however often the text says it', async () => {
    await printed({ slug: 'text', body: 'Eels. '.repeat(30), published: '2026-03-02' })
    await printed({ slug: 'headline', headline: 'Eels', body: 'They climb.', published: '2026-03-02' })
    await printed({ slug: 'other', body: 'Not so.' })
    expect(await found('eels')).toEqual(['headline', 'text'])
  })

  test('what says it more often', async () => {
    await printed({ slug: 'once', body: `Eels. ${'Word. '.repeat(60)}` })
    await printed({ slug: 'often', body: `Eels, eels, and eels. ${'Word. '.repeat(57)}` })
    await printed({ slug: 'other', body: 'Not so.' })
    expect(await found('eels')).toEqual(['often', 'once'])
  })

  test('what is newer, of what is alike', async () => {
    const days = ['2022-01-01', '2026-02-01', '2019-05-05']
    for (const published of days) await printed({ slug: `of-${published}`, headline: 'Eels', published })
    expect(await found('eels')).toEqual(['of-2026-02-01', 'of-2022-01-01', 'of-2019-05-05'])
  })
})

describe('only what is public is found:', () => {
  test('an article that was taken back is gone at once, and is there again when it is printed again', async () => {
    const id = await printed({ body: 'Eels.' })
    expect(await found('eels')).toEqual(['it'])
    const { articles } = store().tables
    const [stored] = await store().read.select().from(articles).where(eq(articles.id, id))
    if (stored) await store().transaction((tx) => takeBack(tx, stored, new Date()))
    expect(await found('eels')).toEqual([])
    await catchUp()
    expect(await found('eels')).toEqual([])
    await printed({ id, body: 'Eels.' })
    expect(await found('eels')).toEqual(['it'])
  })

  test('an article that was changed is found by its new text only', async () => {
    const id = await printed({ body: 'Eels climb.' })
    expect(await found('eels')).toEqual(['it'])
    await printed({ id, body: 'Salmon climb.', published: '2026-03-03' })
    expect(await found('eels')).toEqual([])
    expect(await found('"eels climb"')).toEqual([])
    expect(await found('salmon climb')).toEqual(['it'])
  })

  test('a manuscript is not found', async () => {
    const { manuscripts } = store().tables
    const at = new Date()
    const content = { headline: 'Eels', body: 'Eels.' }
    await store().transaction((tx) =>
      tx.insert(manuscripts).values({
        ...{ id: newId(), slug: 'draft', status: 'draft', headline: 'Eels', section: 'City', content },
        ...{ version: 1, publishedVersion: null, scheduledFor: null, embargo: '', ownerId: null },
        ...{ begunAt: at, changedAt: at },
      }),
    )
    await catchUp()
    expect(await found('eels')).toEqual([])
  })

  test('an article whose row stayed in the index, though it is not public, is not shown', async () => {
    const id = await printed({ body: 'Eels.' })
    const { articles } = store().tables
    await store().transaction((tx) =>
      tx.update(articles).set({ unpublishedAt: new Date() }).where(eq(articles.id, id)),
    )
    expect(await found('eels')).toEqual([])
  })
})

test('an article that an earlier Postbag stored is found after the next start', async () => {
  await anArticle({ body: 'Eels.' })
  await anArticle({ slug: 'not-public', body: 'Eels.', unpublishedAt: new Date() })
  expect(await found('eels')).toEqual([])
  expect([await catchUp(), await catchUp()]).toEqual([2, 0])
  expect(await found('eels')).toEqual(['the-harbour-reopens'])
})

test('a section and a time narrow what is found', async () => {
  const section = 'World affairs'
  await printed({ slug: 'city', body: 'Eels.', published: '2026-03-09' })
  await printed({ slug: 'world', body: 'Eels.', section, published: '2026-02-20' })
  await printed({ slug: 'old', body: 'Eels.', section, published: '2024-02-20' })
  await printed({ slug: 'near', body: 'Eels.', section: 'World', published: '2026-03-09' })
  expect(await found('eels', { section: 'world-affairs' })).toEqual(['world', 'old'])
  expect(await found('eels', { section: 'world-affairs', when: 'month' })).toEqual(['world'])
  expect((await found('eels', { when: 'week' })).sort()).toEqual(['city', 'near'])
  expect((await found('eels', { when: 'year' })).sort()).toEqual(['city', 'near', 'world'])
  expect(await found('eels', { section: 'nowhere' })).toEqual([])
  expect(await found('eels', { section: '§"*', when: 'ever', page: '-1' })).toHaveLength(4)
})

test('what is found has pages, and the last is shown to whoever asks for more', async () => {
  for (let number = 0; number < 23; number++) await printed({ slug: `n-${number}`, body: 'Eels.' })
  const slugs: string[] = []
  for (const page of ['1', '2', '3']) slugs.push(...(await found('eels', { page })))
  expect(new Set(slugs).size).toBe(23)
  expect(await pageOf({ q: 'eels', page: '9' })).toMatchObject({
    count: 23,
    page: 3,
    pages: 3,
    hasMore: false,
  })
})

test('articles of one second are all found, the one that is changed among them', async () => {
  const ids: string[] = []
  for (let number = 0; number < 4; number++) ids.push(await printed({ slug: `n-${number}`, body: 'Eels.' }))
  await printed({ id: ids[1] ?? '', slug: 'n-1', body: 'Eels, still.' })
  await printed({ slug: 'n-4', body: 'Eels.' })
  expect((await found('eels')).sort()).toEqual(['n-0', 'n-1', 'n-2', 'n-3', 'n-4'])
})

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
    await printed({ body })
    await printed({ slug: 'other', body: 'Nothing of the sort.' })
    expect(await found(q)).toEqual(['it'])
  })

  test('so that a word that is not there finds nothing', async () => {
    await printed({ body: 'Boats.' })
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
  await printed({ body: 'Eels.' })
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
  await printed({ headline: 'Eels', body })
  expect(await found('eels')).toEqual(['it'])
})
