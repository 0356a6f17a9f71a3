import { desc, eq, inArray, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { asArticle, ifPublic, sectionNamesAt } from '@/newsroom/articles/articles'
import { newestCorrections } from '@/newsroom/articles/corrections'
import { sectionAddress } from '@/newsroom/articles/section-rules'
import { authorAt, tagName } from '@/newsroom/articles/topic-lists'
import { tagAddress } from '@/newsroom/articles/topic-rules'
import { entryOf } from '@/newsroom/distribution/article-entry'
import { entryOfCorrection } from '@/newsroom/distribution/correction-entry'
import { type Feed, type FeedEntry, feedFiles } from '@/newsroom/distribution/feed'
import { theEdition } from '@/newsroom/edition'
import { wordsOf } from '@/newsroom/words/words-rules'

/** How many entries a feed holds, the newest: with their whole text some 100 KB, as JSON Feed advises. */
const entriesPerFeed = 20

/** The newest articles of the site. */
export async function siteFeed(): Promise<Feed> {
  const { name, motto } = await theEdition()
  return {
    title: name,
    description: motto,
    home: '/',
    files: feedFiles(''),
    entries: await newest(undefined),
  }
}

/** The newest articles of the section whose address has `slug`; null when there is no such section. */
export async function sectionFeed(slug: string): Promise<Feed | null> {
  const names = await sectionNamesAt(slug)
  const [section] = names
  if (section === undefined) return null
  const edition = await theEdition()
  const home = sectionAddress(section)
  return {
    title: `${edition.name}: ${section}`,
    description: wordsOf(edition).t('lists.inSection', { section }),
    home,
    files: feedFiles(home),
    entries: await newest(inArray(store().tables.articles.section, names)),
  }
}

/** The newest articles with the tag whose address has `slug`; null when no public article has it. */
export async function tagFeed(slug: string): Promise<Feed | null> {
  const tag = await tagName(slug)
  const home = tag === null ? null : tagAddress(tag)
  if (tag === null || home === null) return null
  const { articles, articleTags } = store().tables
  const rows = await store()
    .read.select({ article: articles })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .where(ifPublic(eq(articleTags.slug, slug)))
    .orderBy(desc(articleTags.publishedAt), desc(articleTags.articleId))
    .limit(entriesPerFeed)
  const edition = await theEdition()
  return {
    title: `${edition.name}: ${tag}`,
    description: wordsOf(edition).t('topics.about', { name: tag }),
    home,
    files: feedFiles(home),
    entries: rows.map(({ article }) => entryOf(asArticle(article))),
  }
}

/** The newest articles of the author whose address has `slug`; null when they have no public one. */
export async function authorFeed(slug: string): Promise<Feed | null> {
  const author = await authorAt(slug)
  if (!author) return null
  const { articles, articleAuthors } = store().tables
  const rows = await store()
    .read.select({ article: articles })
    .from(articleAuthors)
    .innerJoin(articles, eq(articles.id, articleAuthors.articleId))
    .where(ifPublic(eq(articleAuthors.authorId, author.id)))
    .orderBy(desc(articleAuthors.publishedAt), desc(articleAuthors.articleId))
    .limit(entriesPerFeed)
  if (rows.length === 0) return null
  const edition = await theEdition()
  const home = `/authors/${encodeURIComponent(slug)}`
  return {
    title: `${edition.name}: ${author.name}`,
    description: wordsOf(edition).t('topics.by', { name: author.name }),
    home,
    files: feedFiles(home),
    entries: rows.map(({ article }) => entryOf(asArticle(article))),
  }
}

/** The newest corrections of public articles; there is always such a feed. */
export async function correctionsFeed(): Promise<Feed> {
  const [edition, corrections] = await Promise.all([theEdition(), newestCorrections(entriesPerFeed)])
  const { t } = wordsOf(edition)
  return {
    title: `${edition.name}: ${t('corrections.title')}`,
    description: t('corrections.description'),
    home: '/corrections',
    files: feedFiles('/corrections'),
    entries: corrections.map((correction) =>
      entryOfCorrection(correction, t(`corrections.${correction.kind}`)),
    ),
  }
}

async function newest(condition: SQL | undefined): Promise<FeedEntry[]> {
  const { articles } = store().tables
  const rows = await store()
    .read.select()
    .from(articles)
    .where(ifPublic(condition))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(entriesPerFeed)
  return rows.map((row) => entryOf(asArticle(row)))
}
