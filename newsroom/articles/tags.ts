import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'

/** Records what an article is about, as part of `tx`. */
export async function setTags(
  tx: Writer,
  article: { id: string; publishedAt: Date; content: { furniture: { tags: string[] } } },
): Promise<void> {
  const { articleTags } = store().tables
  await tx.delete(articleTags).where(eq(articleTags.articleId, article.id))
  for (const name of article.content.furniture.tags) {
    const slug = nameSlug(name)
    if (slug === '') continue
    await tx
      .insert(articleTags)
      .values({ articleId: article.id, slug, name, publishedAt: article.publishedAt })
      .onConflictDoNothing()
  }
}
