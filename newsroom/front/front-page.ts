import { asc, desc, eq, inArray } from 'drizzle-orm'
import { store } from '@/db/store'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import { articlesInBrief, ifPublic, sectionNames } from '@/newsroom/articles/articles'
import { type FrontPage, mostPinned } from '@/newsroom/front/front-rules'

/** A lead and two seconds, whatever is pinned. */
const fewestOnTop = 3
const inASection = 5
const discussed = 5
/** Among how many of the newest articles the most discussed are looked for: some weeks of a busy paper. */
const recent = 200

/** The front page as it is now: what editors pinned in their order, then by time. */
export async function frontPage(): Promise<FrontPage> {
  const [pinned, newest, names] = await Promise.all([pinnedStories(), newestArticles(recent), sectionNames()])
  const pins = new Set(pinned.map(({ slug }) => slug))
  const fill = newest.filter(({ slug }) => !pins.has(slug)).slice(0, Math.max(0, fewestOnTop - pinned.length))
  const top = [...pinned, ...fill]
  const onTop = new Set(top.map(({ slug }) => slug))
  const sections = await Promise.all(names.map((section) => restOf(section, onTop)))
  return {
    top,
    sections: sections.filter(({ articles }) => articles.length > 0),
    mostDiscussed: newest
      .filter(({ publicComments }) => publicComments > 0)
      .sort((a, b) => b.publicComments - a.publicComments)
      .slice(0, discussed),
  }
}

/** The stories that editors pinned, in their order. */
export function pinnedStories(): Promise<ArticleInBrief[]> {
  const { articles, frontStories } = store().tables
  const pinned = store().read.select({ id: frontStories.articleId }).from(frontStories)
  return (
    articlesInBrief()
      .innerJoin(frontStories, eq(frontStories.articleId, articles.id))
      // Without it SQLite goes through the whole paper, and asks of each article whether it is pinned.
      .where(ifPublic(inArray(articles.id, pinned)))
      .orderBy(asc(frontStories.place), asc(articles.id))
      .limit(mostPinned)
  )
}

async function newestArticles(most: number): Promise<ArticleInBrief[]> {
  const { articles } = store().tables
  return articlesInBrief()
    .where(ifPublic())
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(most)
}

async function restOf(section: string, without: Set<string>) {
  const { articles } = store().tables
  const newest = await articlesInBrief()
    .where(ifPublic(eq(articles.section, section)))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(inASection + mostPinned)
  return { section, articles: newest.filter(({ slug }) => !without.has(slug)).slice(0, inASection) }
}
