import { type AnyColumn, and, asc, desc, eq, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { type ArticleInBrief, slugPattern } from '@/newsroom/articles/article-rules'
import { articlesInBrief, ifPublic, sectionNamesAt } from '@/newsroom/articles/articles'
import { type Month, monthAfter, monthOf, startOf } from '@/newsroom/articles/month-rules'

/** How many articles a page of a section or a month lists. */
export const articlesPerPage = 30

/** A part of a list of articles, newest first. */
export interface ArticlePage {
  articles: ArticleInBrief[]
  /** The slug of the last of them, when there are older ones. */
  olderThan: string | null
}

/**
 * The newest articles of the section whose address has `slug`, or those older than the article `before`. Null when there
 * is no such section, or nothing older in it.
 */
export async function sectionPage(
  slug: string,
  before?: string,
): Promise<(ArticlePage & { name: string }) | null> {
  const { articles } = store().tables
  const names = await sectionNamesAt(slug)
  const [name] = names
  if (name === undefined) return null
  const page = await pageWhere(inArray(articles.section, names), before)
  return page && { name, ...page }
}

/**
 * The newest articles of a month in `timeZone`, or those of it that are older than the article `before`, with the nearest
 * months that have articles. Null when it has none.
 */
export async function monthPage(month: Month, timeZone: string, before?: string) {
  const { articles } = store().tables
  const [start, end] = [startOf(month, timeZone), startOf(monthAfter(month), timeZone)]
  const page = await pageWhere(and(gte(articles.publishedAt, start), lt(articles.publishedAt, end)), before)
  if (!page) return null
  const [earlier, later] = await Promise.all([
    publishedFirst(lt(articles.publishedAt, start), desc),
    publishedFirst(gte(articles.publishedAt, end), asc),
  ])
  return {
    ...page,
    earlier: earlier && monthOf(earlier, timeZone),
    later: later && monthOf(later, timeZone),
  }
}

/** The months in `timeZone` that have articles, newest first. */
export async function monthsWithArticles(timeZone: string): Promise<Month[]> {
  const { articles } = store().tables
  const months: Month[] = []
  // One step through the index a month: to group them would go through every article.
  for (let at = await publishedFirst(undefined, desc); at; ) {
    const month = monthOf(at, timeZone)
    months.push(month)
    at = await publishedFirst(lt(articles.publishedAt, startOf(month, timeZone)), desc)
  }
  return months
}

async function publishedFirst(condition: SQL | undefined, order: typeof asc): Promise<Date | null> {
  const { articles } = store().tables
  const [row] = await store()
    .read.select({ publishedAt: articles.publishedAt })
    .from(articles)
    .where(ifPublic(condition))
    .orderBy(order(articles.publishedAt), order(articles.id))
    .limit(1)
  return row?.publishedAt ?? null
}

async function pageWhere(
  condition: SQL | undefined,
  before: string | undefined,
): Promise<ArticlePage | null> {
  const { articles } = store().tables
  const older = await olderThan(before, articles)
  if (older === null) return null
  return asPage(
    await articlesInBrief()
      .where(ifPublic(and(condition, older)))
      .orderBy(desc(articles.publishedAt), desc(articles.id))
      .limit(articlesPerPage + 1),
  )
}

/** A page of `rows`, of which there is one more than it holds when there are older ones; null when there are none. */
export function asPage(rows: ArticleInBrief[]): ArticlePage | null {
  if (rows.length === 0) return null
  const shown = rows.slice(0, articlesPerPage)
  return { articles: shown, olderThan: rows.length > shown.length ? (shown.at(-1)?.slug ?? null) : null }
}

/**
 * The condition for what is older than the article at `before`, by the columns in which a list has an article's time and id;
 * undefined without `before`, null when there is no such article. Said as a range and what is left out of it: of an
 * alternative SQLite would read the list from its beginning.
 */
export async function olderThan(
  before: string | undefined,
  { publishedAt, id }: { publishedAt: AnyColumn; id: AnyColumn },
): Promise<SQL | undefined | null> {
  if (before === undefined) return undefined
  const { articles } = store().tables
  if (!slugPattern.test(before)) return null
  const [at] = await store()
    .read.select({ id: articles.id, publishedAt: articles.publishedAt })
    .from(articles)
    .where(eq(articles.slug, before))
  if (!at) return null
  return and(lte(publishedAt, at.publishedAt), or(lt(publishedAt, at.publishedAt), lt(id, at.id)))
}
