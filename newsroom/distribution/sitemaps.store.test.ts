import { eq } from 'drizzle-orm'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { newsSitemap, sitemapCalled, sitemapIndex } from '@/newsroom/distribution/sitemaps'
import { anArticle } from '@/newsroom/testing/cast'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const origin = 'https://paper.example'
const now = new Date('2026-03-05T12:00:00Z')
const parser = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) })

function read(text: string | null) {
  expect(XMLValidator.validate(text ?? '')).toBe(true)
  return parser.parse(text ?? '')
}

test('the index names a sitemap for every month that has articles, and each of them is there', async () => {
  await anArticle({ slug: 'a', publishedAt: new Date('2025-11-30T23:59:59Z') })
  await anArticle({ slug: 'b', updatedAt: new Date('2026-03-04T00:00:00Z') })
  const { sitemapindex } = read(await sitemapIndex(origin))
  expect(sitemapindex.sitemap).toEqual(
    ['pages', '2026-03-1', '2025-11-1'].map((name) => ({ loc: `${origin}/sitemaps/${name}.xml` })),
  )
  expect(read(await sitemapCalled('2026-03-1.xml', origin)).urlset.url).toEqual([
    { loc: `${origin}/articles/b`, lastmod: '2026-03-04T00:00:00.000Z' },
  ])
  expect(read(await sitemapCalled('pages.xml', origin)).urlset.url).toContainEqual({
    loc: `${origin}/sections/city`,
  })
})

test.each([
  '2026-03-2.xml',
  '2026-04-1.xml',
  '2026-13-1.xml',
  '2026-03-0.xml',
  '9999-12-1.xml',
  'pages',
  '..',
  'a\0',
])('there is no sitemap called %j', async (name) => {
  await anArticle()
  expect(await sitemapCalled(name, origin)).toBeNull()
})

test('news is what was first published in the last 48 hours', async () => {
  await anArticle({ slug: 'just', publishedAt: new Date('2026-03-03T12:01:00Z') })
  await anArticle({
    slug: 'no-more',
    publishedAt: new Date('2026-03-03T11:59:00Z'),
    updatedAt: new Date('2026-03-05T11:00:00Z'),
  })
  await anArticle({
    slug: 'newest',
    lang: 'zh-TW',
    headline: 'A & B',
    publishedAt: new Date('2026-03-05T11:00:00Z'),
  })
  expect(read(await newsSitemap(origin, now)).urlset.url).toEqual([
    {
      loc: `${origin}/articles/newest`,
      'news:news': {
        'news:publication': { 'news:name': 'The Postbag', 'news:language': 'zh-tw' },
        'news:publication_date': '2026-03-05T11:00:00.000Z',
        'news:title': 'A & B',
      },
    },
    expect.objectContaining({ loc: `${origin}/articles/just` }),
  ])
})

test('of more than a thousand the newest are news', async () => {
  const like = await anArticle({ publishedAt: now })
  await store().transaction(async (tx) => {
    for (let each = 1; each <= 1000; each++) {
      const publishedAt = new Date(now.getTime() - each * 1000)
      await tx
        .insert(store().tables.articles)
        .values({ ...like, id: `${each}`, slug: `a-${each}`, publishedAt })
    }
  })
  const { url } = read(await newsSitemap(origin, now)).urlset
  expect([url.length, url[0].loc, url.at(-1).loc]).toEqual([
    1000,
    `${origin}/articles/the-harbour-reopens`,
    `${origin}/articles/a-999`,
  ])
})

test('with no news the file is whole, and empty', async () => {
  expect(read(await newsSitemap(origin, now))).toMatchObject({ urlset: expect.anything() })
})

test('to the second: an article of 47:59 hours is news, one of 48:01 is none, nor is one that is still to come', async () => {
  await anArticle({ slug: 'in', publishedAt: new Date('2026-03-03T12:00:01Z') })
  await anArticle({ slug: 'on-the-edge', publishedAt: new Date('2026-03-03T12:00:00Z') })
  await anArticle({ slug: 'out', publishedAt: new Date('2026-03-03T11:59:59Z') })
  await anArticle({ slug: 'to-come', publishedAt: new Date('2026-03-05T12:00:01Z') })
  const { url } = read(await newsSitemap(origin, now)).urlset
  expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([
    `${origin}/articles/in`,
    `${origin}/articles/on-the-edge`,
  ])
})

test('news is without what editors keep out: an article, or all of a section', async () => {
  const publishedAt = new Date('2026-03-05T11:00:00Z')
  await printed({ slug: 'in', publishedAt })
  await printed({ slug: 'kept-out', publishedAt, furniture: { inNewsSitemap: false } })
  await printed({ slug: 'of-a-section', publishedAt, section: 'Letters' })
  const { sections } = store().tables
  await store().transaction((tx) =>
    tx.update(sections).set({ inNewsSitemap: false }).where(eq(sections.slug, 'letters')),
  )
  const { url } = read(await newsSitemap(origin, now)).urlset
  expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([`${origin}/articles/in`])
})

test('sitemaps name the pages of authors and of tags, those of public articles only, and the corrections', async () => {
  await printed({ slug: 'a', byline: ['ليان قدّور'], furniture: { tags: ['Harbour & sea'] } })
  await takenBack(await printed({ slug: 'b', byline: ['Nobody'], furniture: { tags: ['Gone'] } }))
  const { sitemapindex } = read(await sitemapIndex(origin))
  expect(sitemapindex.sitemap).toContainEqual({ loc: `${origin}/sitemaps/topics-1.xml` })
  expect(read(await sitemapCalled('topics-1.xml', origin)).urlset.url).toEqual([
    { loc: `${origin}/authors/${encodeURIComponent('ليان-قدّور')}` },
    { loc: `${origin}/tags/harbour-sea` },
  ])
  expect(await sitemapCalled('topics-2.xml', origin)).toBeNull()
  expect(read(await sitemapCalled('pages.xml', origin)).urlset.url).toContainEqual({
    loc: `${origin}/corrections`,
  })
})

test('nothing in a headline makes a sitemap none', async () => {
  const headline = 'A ]]> & <b>\u0001 ‏مرفأ'
  await anArticle({ headline, publishedAt: now })
  expect(read(await newsSitemap(origin, now)).urlset.url[0]['news:news']['news:title']).toBe(
    'A ]]> & <b> ‏مرفأ',
  )
})
