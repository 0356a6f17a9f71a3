import { and, eq, isNull, ne } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { ArticleContent } from '@/newsroom/articles/article-rules'
import { setAuthors } from '@/newsroom/articles/authors'
import { awaitArticles, wasAwaited } from '@/newsroom/articles/awaited'
import { addSection } from '@/newsroom/articles/sections'
import { noteMove, refuseTaken, tagsOfTranslations } from '@/newsroom/articles/slugs'
import { contentOf, furnitureOf } from '@/newsroom/articles/stored-content'
import { setTags } from '@/newsroom/articles/tags'
import { changed, tag } from '@/newsroom/pages'
import { forgetArticle, rememberArticle } from '@/newsroom/search/article-index'

export type StoredArticle = ReturnType<typeof store>['tables']['articles']['$inferSelect']

/** An article as it is to be read by everyone. */
export interface Printed {
  id: string
  slug: string
  publishedAt: Date
  updatedAt: Date | null
  content: ArticleContent
}

/**
 * Makes `printed` what everyone reads, as part of `tx`: a new article, or another text of one that is there. The only way
 * into `articles` and what is drawn from them (authors, tags, sections, search); every page that shows any of it is forgotten.
 * Under another slug than before, its old address leads to it. Refuses a slug that leads to another article.
 */
export async function printArticle(tx: Writer, printed: Printed): Promise<void> {
  const { articles } = store().tables
  const { id, slug, publishedAt, updatedAt, content } = printed
  const [before] = await tx.select().from(articles).where(eq(articles.id, id))
  await refuseTaken(tx, slug, id)
  const article = { ...content, furniture: { ...content.furniture }, slug, publishedAt, updatedAt }
  if (before) {
    await tx
      .update(articles)
      .set({ ...article, unpublishedAt: null })
      .where(eq(articles.id, id))
  } else {
    await tx
      .insert(articles)
      .values({ ...article, id, unpublishedAt: null, publicComments: 0, lastPosition: 0 })
  }
  if (before) await noteMove(tx, { id, from: before.slug, to: slug })
  await addSection(tx, content.section)
  await setAuthors(tx, printed)
  await setTags(tx, printed)
  await rememberArticle(tx, printed)
  await awaitArticles(tx, content.furniture.related)
  const wasIn = before && !before.unpublishedAt ? before.section : null
  const isOtherMasthead =
    wasIn !== content.section &&
    ((await isOnlyIn(tx, content.section, id)) || (wasIn !== null && (await isOnlyIn(tx, wasIn, id))))
  await changed(
    tx,
    tag.article(slug),
    ...(before ? [tag.article(before.slug)] : []),
    ...((before ? isOtherBeside(before, printed) : await wasAwaited(tx, slug)) ? [tag.beside] : []),
    ...(await tagsOfTranslations(tx, content, before && contentOf(before))),
    tag.lists,
    ...(isOtherMasthead ? [tag.edition] : []),
  )
}

/** Whether what other articles' pages show of one is other than before. */
function isOtherBeside(before: StoredArticle, { slug, content }: Printed): boolean {
  const { headline, lang, furniture } = content
  const was = furnitureOf(before.furniture)
  return (
    before.unpublishedAt !== null ||
    before.slug !== slug ||
    before.headline !== headline ||
    before.lang !== lang ||
    was.workType !== furniture.workType
  )
}

/** Takes an article back, as part of `tx`: its address says so from now on, and nothing else shows it. */
export async function takeBack(tx: Writer, stored: StoredArticle, at: Date): Promise<void> {
  const { id, slug, section } = stored
  const { articles, frontStories } = store().tables
  await tx.update(articles).set({ unpublishedAt: at }).where(eq(articles.id, id))
  await forgetArticle(tx, id)
  await tx.delete(frontStories).where(eq(frontStories.articleId, id))
  const isLast = await isOnlyIn(tx, section, id)
  await changed(
    tx,
    tag.article(slug),
    tag.beside,
    tag.lists,
    ...(await tagsOfTranslations(tx, contentOf(stored))),
    ...(isLast ? [tag.edition] : []),
  )
}

/** Whether no other article is in this section. The masthead of every page names the sections that have articles. */
async function isOnlyIn(tx: Writer, section: string, id: string): Promise<boolean> {
  const { articles } = store().tables
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.section, section), ne(articles.id, id), isNull(articles.unpublishedAt)))
    .limit(1)
  return !other
}
