import { asc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import type { Tables } from '@/db/tables'
import { anEmptyStore } from '@/db/testing/empty-store'

anEmptyStore()

async function anArticle(given: Partial<Tables['articles']['$inferInsert']> = {}) {
  const article = {
    id: v7(),
    slug: 'the-harbour-reopens',
    headline: 'The harbour reopens',
    standfirst: '',
    section: 'City',
    byline: [],
    body: 'The first ferry came in at dawn.',
    lang: 'en',
    image: null,
    publishedAt: new Date('2026-03-02T06:00:00Z'),
    updatedAt: null,
    commentsOpen: true,
    publicComments: 0,
    lastPosition: 0,
    furniture: null,
    unpublishedAt: null,
    ...given,
  }
  await store().transaction((tx) => tx.insert(store().tables.articles).values(article))
  return article
}

test('every kind of column gives back what was put into it', async () => {
  const image = {
    src: '/media/x.webp',
    width: 1600,
    height: 900,
    alt: '“Quay” \\ 1',
    caption: 'מזח',
    credit: '',
  }
  const article = await anArticle({
    body: 'Ünïcode, 😀, العربية, 漢字, "quotes", \\backslash\\, %_ and\nline ends',
    byline: ['Ana Ferro', 'נעמי לוי', '😀'],
    image,
    commentsOpen: false,
    publishedAt: new Date('2026-03-02T06:00:00.001Z'),
    updatedAt: new Date('1969-07-20T20:17:40.999Z'),
    lastPosition: 2_147_483_647,
  })
  const [found] = await store().read.select().from(store().tables.articles)
  expect(found).toEqual(article)
})

test('what may be missing may be missing', async () => {
  const article = await anArticle({ image: null, updatedAt: null, byline: [] })
  const [found] = await store().read.select().from(store().tables.articles)
  expect(found).toEqual(article)
})

test('times are compared by the millisecond', async () => {
  const { articles } = store().tables
  const times = ['2026-03-02T06:00:00.002Z', '2026-03-02T06:00:00.000Z', '2026-03-02T06:00:00.001Z']
  for (const [index, time] of times.entries())
    await anArticle({ slug: `a-${index}`, publishedAt: new Date(time) })
  const rows = await store()
    .read.select({ at: articles.publishedAt })
    .from(articles)
    .orderBy(asc(articles.publishedAt))
  expect(rows.map(({ at }) => at.toISOString())).toEqual([...times].sort())
  const exact = await store()
    .read.select()
    .from(articles)
    .where(eq(articles.publishedAt, new Date(times[2] ?? '')))
  expect(exact).toHaveLength(1)
})

test('identifiers sort in the order in which they were made, on both engines', async () => {
  const made: string[] = []
  for (let index = 0; index < 30; index++) made.push((await anArticle({ slug: `a-${index}` })).id)
  const { articles } = store().tables
  const rows = await store().read.select({ id: articles.id }).from(articles).orderBy(asc(articles.id))
  expect(rows.map((row) => row.id)).toEqual(made)
})

const aSession = (staffId: string) => ({
  id: v7(),
  staffId,
  browser: '',
  startedAt: new Date(),
  expiresAt: new Date(),
  ended: false,
})

test('a row that refers to nothing is refused', async () => {
  const { sessions } = store().tables
  await expect(store().transaction((tx) => tx.insert(sessions).values(aSession('nobody')))).rejects.toThrow()
})

test('sessions go with the account', async () => {
  const { sessions, staff } = store().tables
  const role: 'moderator' = 'moderator'
  const account = {
    email: 'ilse@paper.example',
    name: 'Ilse Brandt',
    role,
    passwordHash: '',
    disabled: false,
  }
  await store().transaction(async (tx) => {
    await tx.insert(staff).values({ ...account, id: 'ilse', joinedAt: new Date() })
    await tx.insert(sessions).values(aSession('ilse'))
  })
  await store().transaction((tx) => tx.delete(staff).where(eq(staff.id, 'ilse')))
  expect(await store().read.select().from(sessions)).toEqual([])
})

test('two articles cannot have one slug', async () => {
  await anArticle()
  await expect(anArticle()).rejects.toThrow()
})
