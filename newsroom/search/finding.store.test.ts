import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { catchUp } from '@/newsroom/articles/catching-up'
import { takeBack } from '@/newsroom/articles/printing'
import { newId } from '@/newsroom/ids'
import { anArticle } from '@/newsroom/testing/cast'
import { bare, found, pageOf } from '@/newsroom/testing/found'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()
beforeEach(() => itIs('2026-03-10T12:00:00Z'))

test('a headline is found, a standfirst, a byline and a text, and all of them together', async () => {
  const standfirst = 'After eleven months.'
  await bare({ headline: 'The harbour', standfirst, byline: ['Zoë Martínez'], body: 'A ferry came.' })
  for (const q of ['harbour', 'eleven', 'zoe martinez', 'ferry', 'ferry zoe eleven harbour'])
    expect([q, await found(q)]).toEqual([q, ['it']])
})

describe('a phrase in quotation marks', () => {
  beforeEach(async () => {
    await bare({ slug: 'beside', body: 'The white paper of the ministry.' })
    await bare({ slug: 'apart', body: 'White is the paper.' })
    await bare({ slug: 'across', headline: 'All white', body: 'Paper.' })
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
    await bare({ slug: 'text', body: 'Eels. '.repeat(30), publishedAt: new Date('2026-03-02') })
    await bare({
      slug: 'headline',
      headline: 'Eels',
      body: 'They climb.',
      publishedAt: new Date('2026-03-02'),
    })
    await bare({ slug: 'other', body: 'Not so.' })
    expect(await found('eels')).toEqual(['headline', 'text'])
  })

  test('what says it more often', async () => {
    await bare({ slug: 'once', body: `Eels. ${'Word. '.repeat(60)}` })
    await bare({ slug: 'often', body: `Eels, eels, and eels. ${'Word. '.repeat(57)}` })
    await bare({ slug: 'other', body: 'Not so.' })
    expect(await found('eels')).toEqual(['often', 'once'])
  })

  test('what is newer, of what is alike', async () => {
    const days = ['2022-01-01', '2026-02-01', '2019-05-05']
    for (const published of days)
      await bare({ slug: `of-${published}`, headline: 'Eels', publishedAt: new Date(published) })
    expect(await found('eels')).toEqual(['of-2026-02-01', 'of-2022-01-01', 'of-2019-05-05'])
  })
})

describe('only what is public is found:', () => {
  test('an article that was taken back is gone at once, and is there again when it is printed again', async () => {
    const id = await bare({ body: 'Eels.' })
    expect(await found('eels')).toEqual(['it'])
    const { articles } = store().tables
    const [stored] = await store().read.select().from(articles).where(eq(articles.id, id))
    if (stored) await store().transaction((tx) => takeBack(tx, stored, new Date()))
    expect(await found('eels')).toEqual([])
    await catchUp()
    expect(await found('eels')).toEqual([])
    await bare({ id, body: 'Eels.' })
    expect(await found('eels')).toEqual(['it'])
  })

  test('an article that was changed is found by its new text only', async () => {
    const id = await bare({ body: 'Eels climb.' })
    expect(await found('eels')).toEqual(['it'])
    await bare({ id, body: 'Salmon climb.', publishedAt: new Date('2026-03-03') })
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
    const id = await bare({ body: 'Eels.' })
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
  await bare({ slug: 'city', body: 'Eels.', publishedAt: new Date('2026-03-09') })
  await bare({ slug: 'world', body: 'Eels.', section, publishedAt: new Date('2026-02-20') })
  await bare({ slug: 'old', body: 'Eels.', section, publishedAt: new Date('2024-02-20') })
  await bare({ slug: 'near', body: 'Eels.', section: 'World', publishedAt: new Date('2026-03-09') })
  expect(await found('eels', { section: 'world-affairs' })).toEqual(['world', 'old'])
  expect(await found('eels', { section: 'world-affairs', when: 'month' })).toEqual(['world'])
  expect((await found('eels', { when: 'week' })).sort()).toEqual(['city', 'near'])
  expect((await found('eels', { when: 'year' })).sort()).toEqual(['city', 'near', 'world'])
  expect(await found('eels', { section: 'nowhere' })).toEqual([])
  expect(await found('eels', { section: '§"*', when: 'ever', page: '-1' })).toHaveLength(4)
})

test('what is found has pages, and the last is shown to whoever asks for more', async () => {
  for (let number = 0; number < 23; number++) await bare({ slug: `n-${number}`, body: 'Eels.' })
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
  for (let number = 0; number < 4; number++) ids.push(await bare({ slug: `n-${number}`, body: 'Eels.' }))
  await bare({ id: ids[1] ?? '', slug: 'n-1', body: 'Eels, still.' })
  await bare({ slug: 'n-4', body: 'Eels.' })
  expect((await found('eels')).sort()).toEqual(['n-0', 'n-1', 'n-2', 'n-3', 'n-4'])
})
