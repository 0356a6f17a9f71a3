import { eq } from 'drizzle-orm'
import { type Reader, store, type Writer } from '@/db/store'
import { type ArticleContent, slugPattern } from '@/newsroom/articles/article-rules'
import { changed, tag } from '@/newsroom/pages'
import { Refusal } from '@/newsroom/refusal'

/** What stands at an address: an article that is or was public, by the address that it has now. */
export interface Standing {
  id: string
  slug: string
  isTakenBack: boolean
}

/** The article whose address is or was `slug`; null when there was none.  */
export async function articleOnceAt(slug: string, read: Reader = store().read): Promise<Standing | null> {
  if (!slugPattern.test(slug)) return null
  const { articles, formerSlugs } = store().tables
  const columns = { id: articles.id, slug: articles.slug, unpublishedAt: articles.unpublishedAt }
  const [present] = await read.select(columns).from(articles).where(eq(articles.slug, slug))
  const [former] = present
    ? []
    : await read
        .select(columns)
        .from(formerSlugs)
        .innerJoin(articles, eq(articles.id, formerSlugs.articleId))
        .where(eq(formerSlugs.slug, slug))
  const found = present ?? former
  return found ? { id: found.id, slug: found.slug, isTakenBack: found.unpublishedAt !== null } : null
}

/**
 * Whether `slug` is, or once was, the address of another article than the one with the id `exceptId`, published or in
 * work: links to it must go on leading there.
 */
export async function slugTaken(read: Reader, slug: string, exceptId: string | null): Promise<boolean> {
  const { articles, formerSlugs, manuscripts } = store().tables
  const [article] = await read.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  const [former] = await read
    .select({ id: formerSlugs.articleId })
    .from(formerSlugs)
    .where(eq(formerSlugs.slug, slug))
  const [manuscript] = await read
    .select({ id: manuscripts.id })
    .from(manuscripts)
    .where(eq(manuscripts.slug, slug))
  return [article, former, manuscript].some((found) => found !== undefined && found.id !== exceptId)
}

/** Refuses, in words, a slug that is or was the address of another article. */
export async function refuseTaken(tx: Writer, slug: string, id: string): Promise<void> {
  if (!(await slugTaken(tx, slug, id))) return
  throw new Refusal('invalid', ({ t }) => t('desk.articleProblems.slugTaken', { slug }), {
    slug: [({ t }) => t('desk.articleProblems.slugTakenHere', { slug })],
  })
}

/**
 * Notes, as part of `tx`, that the article with this id has the address `to` instead of `from`: whoever comes to the old
 * one is sent on. Nothing leads from the address that it has now, so there are no loops.
 */
export async function noteMove(
  tx: Writer,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<void> {
  if (from === to) return
  const { formerSlugs } = store().tables
  await tx.delete(formerSlugs).where(eq(formerSlugs.slug, to))
  await tx.insert(formerSlugs).values({ slug: from, articleId: id }).onConflictDoNothing()
  await changed(tx, tag.article(from), tag.article(to))
}

/** The tags of the pages of articles that are the same as these in other languages: they name each other's addresses. */
export async function tagsOfTranslations(
  tx: Writer,
  ...contents: (Pick<ArticleContent, 'furniture'> | undefined)[]
): Promise<string[]> {
  const tags: string[] = []
  for (const { slug } of contents.flatMap((content) => content?.furniture.translations ?? [])) {
    tags.push(tag.article((await articleOnceAt(slug, tx))?.slug ?? slug))
  }
  return tags
}
