import { and, count, desc, eq, gte, lt, lte } from 'drizzle-orm'
import { XMLBuilder } from 'fast-xml-parser'
import { store } from '@/db/store'
import { monthsWithArticles } from '@/newsroom/articles/article-lists'
import { ifPublic, sectionNames } from '@/newsroom/articles/articles'
import {
  type Month,
  monthAddress,
  monthAfter,
  monthInAddress,
  startOf,
} from '@/newsroom/articles/month-rules'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { sectionAddress } from '@/newsroom/articles/section-rules'
import { furnitureOf } from '@/newsroom/articles/stored-content'
import { authorSlugs, tagSlugs } from '@/newsroom/articles/topic-lists'
import { asXml } from '@/newsroom/distribution/xml'
import { theEdition } from '@/newsroom/edition'
import { standingSlugs } from '@/newsroom/standing/standing-page-rules'

/** A fifth of what the protocol allows (https://www.sitemaps.org/protocol.html), so that none takes long to make. */
const mostInOne = 10_000

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const mostNews = 1000
/** In milliseconds, counted from an article's first publication. */
const longestNews = 48 * 60 * 60_000

const sitemapSpace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const newsSpace = 'http://www.google.com/schemas/sitemap-news/0.9'

export const sitemapType = 'application/xml; charset=utf-8'

const standing = ['/', '/archive', '/corrections', ...standingSlugs.map((slug) => `/${slug}`)]

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' })

function document(content: Record<string, unknown>): string {
  return asXml(`<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(content)}`)
}

/** The index of all sitemaps. Months are those of UTC, so that an article never changes its sitemap. */
export async function sitemapIndex(origin: string): Promise<string> {
  const months = await monthsWithArticles('UTC')
  const parts = await Promise.all(
    months.map(async (month) => {
      const number = Math.ceil((await articlesIn(month)) / mostInOne)
      return Array.from({ length: number }, (_, part) => nameOf(month, part + 1))
    }),
  )
  const topics = (await topicPages()).map((_, part) => `topics-${part + 1}.xml`)
  const sitemap = ['pages.xml', ...topics, ...parts.flat()].map((name) => ({
    loc: `${origin}/sitemaps/${name}`,
  }))
  return document({ sitemapindex: { '@xmlns': sitemapSpace, sitemap } })
}

/** The sitemap called `name` in the index; null when there is none of that name. */
export async function sitemapCalled(name: string, origin: string): Promise<string | null> {
  const addresses =
    name === 'pages.xml' ? await pages() : ((await topicsCalled(name)) ?? (await articlesCalled(name)))
  if (!addresses) return null
  const url = addresses.map(({ address, changed }) => ({
    loc: origin + address,
    ...(changed && { lastmod: changed.toISOString() }),
  }))
  return document({ urlset: { '@xmlns': sitemapSpace, url } })
}

/**
 * The articles that are news at `now`: published in the 48 hours before, newest first, a thousand at most, without those that
 * the editors keep out, one by one or by their section.
 */
export async function newsSitemap(origin: string, now: Date): Promise<string> {
  const [{ name }, news] = await Promise.all([theEdition(), newsAt(now)])
  const url = news.map(({ slug, headline, lang, publishedAt }) => ({
    loc: `${origin}/articles/${slug}`,
    'news:news': {
      'news:publication': { 'news:name': name, 'news:language': newsLanguage(lang) },
      'news:publication_date': publishedAt.toISOString(),
      'news:title': headline,
    },
  }))
  return document({ urlset: { '@xmlns': sitemapSpace, '@xmlns:news': newsSpace, url } })
}

/** Whether an article is kept out stands in what no query asks: of a day's news there are few enough to ask all. */
async function newsAt(now: Date) {
  const { articles, sections } = store().tables
  const since = new Date(now.getTime() - longestNews)
  const recent = await store()
    .read.select({
      slug: articles.slug,
      headline: articles.headline,
      lang: articles.lang,
      section: articles.section,
      publishedAt: articles.publishedAt,
      furniture: articles.furniture,
    })
    .from(articles)
    .where(ifPublic(and(gte(articles.publishedAt, since), lte(articles.publishedAt, now))))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(5 * mostNews)
  const keptOut = await store()
    .read.select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.inNewsSitemap, false))
  const slugs = new Set(keptOut.map(({ slug }) => slug))
  return recent
    .filter(({ section, furniture }) => !slugs.has(nameSlug(section)) && furnitureOf(furniture).inNewsSitemap)
    .slice(0, mostNews)
}

interface Listed {
  address: string
  changed?: Date
}

async function pages(): Promise<Listed[]> {
  const { timeZone } = await theEdition()
  const sections = new Set((await sectionNames()).map(sectionAddress))
  const months = (await monthsWithArticles(timeZone)).map(monthAddress)
  return [...standing, ...sections, ...months].map((address) => ({ address }))
}

/** The pages of authors and tags, in parts of which each is a sitemap. */
async function topicPages(): Promise<Listed[][]> {
  const slugs = [
    ...(await authorSlugs()).map((slug) => `/authors/${encodeURIComponent(slug)}`),
    ...(await tagSlugs()).map((slug) => `/tags/${encodeURIComponent(slug)}`),
  ]
  const parts = Math.ceil(slugs.length / mostInOne)
  return Array.from({ length: parts }, (_, part) =>
    slugs.slice(part * mostInOne, (part + 1) * mostInOne).map((address) => ({ address })),
  )
}

async function topicsCalled(name: string): Promise<Listed[] | null> {
  const [, part] = /^topics-([1-9]\d{0,2})\.xml$/.exec(name) ?? []
  return part === undefined ? null : ((await topicPages())[Number(part) - 1] ?? null)
}

function nameOf({ year, month }: Month, part: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${part}.xml`
}

async function articlesCalled(name: string): Promise<Listed[] | null> {
  const [, year = '', ofYear = '', part = ''] = /^(\d{4})-(\d{2})-([1-9]\d{0,2})\.xml$/.exec(name) ?? []
  const month = monthInAddress(year, ofYear)
  if (!month) return null
  const { articles } = store().tables
  const rows = await store()
    .read.select({
      slug: articles.slug,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .where(within(month))
    .orderBy(articles.publishedAt, articles.id)
    .limit(mostInOne)
    .offset((Number(part) - 1) * mostInOne)
  if (rows.length === 0) return null
  return rows.map(({ slug, publishedAt, updatedAt }) => ({
    address: `/articles/${slug}`,
    changed: updatedAt ?? publishedAt,
  }))
}

async function articlesIn(month: Month): Promise<number> {
  const { articles } = store().tables
  const [row] = await store().read.select({ number: count() }).from(articles).where(within(month))
  return row?.number ?? 0
}

function within(month: Month) {
  const { articles } = store().tables
  return ifPublic(
    and(
      gte(articles.publishedAt, startOf(month, 'UTC')),
      lt(articles.publishedAt, startOf(monthAfter(month), 'UTC')),
    ),
  )
}

/** ISO 639, but for Chinese, which is told by its script. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize()
  if (language !== 'zh') return language ?? lang
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
