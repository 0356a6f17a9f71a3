import { desc, inArray, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import type { Article } from '@/newsroom/articles/article-rules'
import { asArticle, ifPublic, sectionNamesAt } from '@/newsroom/articles/articles'
import { sectionAddress } from '@/newsroom/articles/section-rules'
import { theEdition } from '@/newsroom/edition'

/** How many articles a feed holds, the newest: with their whole text some 100 KB, as JSON Feed advises. */
const articlesPerFeed = 20

/** What a feed says, in whichever format. Addresses are paths within the site. */
export interface Feed {
  title: string
  description: string
  /** The page that it follows. */
  home: string
  /** The same articles in the three formats. */
  files: Record<FeedFormat, string>
  articles: Article[]
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The addresses of the feeds of what is at `home`, which has no slash at its end. */
export function feedFiles(home: string): Record<FeedFormat, string> {
  return { rss: `${home}/feed.xml`, atom: `${home}/atom.xml`, json: `${home}/feed.json` }
}

/** The newest articles of the site. */
export async function siteFeed(): Promise<Feed> {
  const { name, motto } = await theEdition()
  return {
    title: name,
    description: motto,
    home: '/',
    files: feedFiles(''),
    articles: await newest(undefined),
  }
}

/** The newest articles of the section whose address has `slug`; null when there is no such section. */
export async function sectionFeed(slug: string): Promise<Feed | null> {
  const names = await sectionNamesAt(slug)
  const [section] = names
  if (section === undefined) return null
  const { name } = await theEdition()
  const home = sectionAddress(section)
  return {
    title: `${name}: ${section}`,
    description: `Articles in ${section}.`,
    home,
    files: feedFiles(home),
    articles: await newest(inArray(store().tables.articles.section, names)),
  }
}

async function newest(condition: SQL | undefined): Promise<Article[]> {
  const { articles } = store().tables
  const rows = await store()
    .read.select()
    .from(articles)
    .where(ifPublic(condition))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(articlesPerFeed)
  return rows.map(asArticle)
}
