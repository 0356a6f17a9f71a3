import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { store } from '@/db/store'
import { type ArticlePage, articlesPerPage, asPage, olderThan } from '@/newsroom/articles/article-lists'
import { articlesInBrief, ifPublic } from '@/newsroom/articles/articles'
import type { AuthorProfile } from '@/newsroom/articles/author-rules'

/**
 * The newest articles with the tag whose address has `slug`, or those older than the article `before`, with the tag's name as
 * the newest of all has it. Null when no public article has it, or none that is older.
 */
export async function tagPage(
  slug: string,
  before?: string,
): Promise<(ArticlePage & { name: string }) | null> {
  const { articles, articleTags } = store().tables
  const { publishedAt, articleId: id } = articleTags
  const [name, older] = await Promise.all([tagName(slug), olderThan(before, { publishedAt, id })])
  if (name === null || older === null) return null
  const page = asPage(
    await articlesInBrief()
      .innerJoin(articleTags, eq(articleTags.articleId, articles.id))
      .where(ifPublic(and(eq(articleTags.slug, slug), older)))
      .orderBy(desc(publishedAt), desc(id))
      .limit(articlesPerPage + 1),
  )
  return page && { name, ...page }
}

/** A tag's name as the newest public article has it; null when none has it. */
export async function tagName(slug: string): Promise<string | null> {
  const { articles, articleTags } = store().tables
  const [newest] = await store()
    .read.select({ name: articleTags.name })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .where(ifPublic(eq(articleTags.slug, slug)))
    .orderBy(desc(articleTags.publishedAt), desc(articleTags.articleId))
    .limit(1)
  return newest?.name ?? null
}

/**
 * The newest articles of the author whose address has `slug`, or those older than the article `before`, with what is told of
 * the author. Null when there is no such author with a public article, or none that is older.
 */
export async function authorPage(
  slug: string,
  before?: string,
): Promise<(ArticlePage & { author: AuthorProfile }) | null> {
  const { articles, articleAuthors } = store().tables
  const { publishedAt, articleId: id } = articleAuthors
  const [found, older] = await Promise.all([authorAt(slug), olderThan(before, { publishedAt, id })])
  if (found === null || older === null) return null
  const page = asPage(
    await articlesInBrief()
      .innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
      .where(ifPublic(and(eq(articleAuthors.authorId, found.id), older)))
      .orderBy(desc(publishedAt), desc(id))
      .limit(articlesPerPage + 1),
  )
  if (!page) return null
  const { name, portrait, bio, expertise, contact } = found
  return { ...page, author: { slug, name, portrait, bio, expertise, contact } }
}

/** The author whose address has `slug`, whether or not there is anything of theirs to read; null when there is none. */
export async function authorAt(slug: string) {
  const { authors } = store().tables
  const [author] = await store().read.select().from(authors).where(eq(authors.slug, slug))
  return author ?? null
}

/** The slugs of the tags that public articles have. */
export async function tagSlugs(): Promise<string[]> {
  const { articles, articleTags } = store().tables
  const slugs: string[] = []
  // One step through the index a tag: DISTINCT would go through every article.
  for (;;) {
    const last = slugs.at(-1)
    const [next] = await store()
      .read.select({ slug: articleTags.slug })
      .from(articleTags)
      .innerJoin(articles, eq(articles.id, articleTags.articleId))
      .where(ifPublic(last === undefined ? undefined : gt(articleTags.slug, last)))
      .orderBy(asc(articleTags.slug))
      .limit(1)
    if (!next) return slugs
    slugs.push(next.slug)
  }
}

/** The slugs of the authors of public articles. */
export async function authorSlugs(): Promise<string[]> {
  const { articles, articleAuthors, authors } = store().tables
  const all = await store()
    .read.select({ id: authors.id, slug: authors.slug })
    .from(authors)
    .orderBy(authors.slug)
  const slugs: string[] = []
  for (const { id, slug } of all) {
    const [one] = await store()
      .read.select({ id: articles.id })
      .from(articleAuthors)
      .innerJoin(articles, eq(articles.id, articleAuthors.articleId))
      .where(ifPublic(eq(articleAuthors.authorId, id)))
      .limit(1)
    if (one) slugs.push(slug)
  }
  return slugs
}
