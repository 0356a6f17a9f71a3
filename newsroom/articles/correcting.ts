import { desc, eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import type { CorrectionDraft } from '@/newsroom/articles/correction-rules'
import { recordEvent } from '@/newsroom/articles/manuscript-in-hand'
import { newId } from '@/newsroom/ids'
import { changed, tag } from '@/newsroom/pages'
import { allow, canPublish } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/**
 * Puts a correction into an article, as part of `tx`, for everyone at their next request: above or below its text, in the list of all, with
 * the article's time of update. The same as the newest one there is taken for the same, sent again. Refuses all but editors,
 * and an article that is not public.
 */
export async function correctIn(
  tx: Writer,
  viewer: Viewer,
  { article: articleId, kind, place, text }: CorrectionDraft,
): Promise<{ id: string }> {
  allow(viewer, canPublish(viewer))
  const { articles, corrections } = store().tables
  const [article] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(ifPublic(eq(articles.id, articleId)))
  if (!article) {
    throw new Refusal('not_found', ({ t }) => t('desk.articleProblems.notPublic'))
  }
  const [newest] = await tx
    .select()
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.at))
    .limit(1)
  if (newest?.kind === kind && newest.place === place && newest.text === text) return { id: newest.id }
  const at = new Date()
  const staffId = viewer.staff?.id ?? null
  const id = newId()
  await tx.insert(corrections).values({ id, articleId, kind, place, text, at, staffId })
  await tx.update(articles).set({ updatedAt: at }).where(eq(articles.id, articleId))
  await recordEvent(tx, articleId, 'corrected', { staffId, note: text, at })
  await changed(tx, tag.article(article.slug), tag.lists)
  return { id }
}
