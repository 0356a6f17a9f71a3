import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { newId } from '@/newsroom/ids'

/** Records who is credited for an article, as part of `tx`. A name that nobody has yet makes an author of that name. */
export async function setAuthors(
  tx: Writer,
  article: { id: string; publishedAt: Date; content: { byline: string[] } },
): Promise<void> {
  const { articleAuthors, authors } = store().tables
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, article.id))
  for (const [place, name] of article.content.byline.entries()) {
    const slug = nameSlug(name)
    if (slug === '') continue
    const blank = { portrait: null, bio: '', expertise: '', contact: '', staffId: null }
    await tx
      .insert(authors)
      .values({ ...blank, id: newId(), slug, name })
      .onConflictDoNothing()
    const [author] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug))
    if (!author) throw new Error(`The author ${slug} is gone.`)
    await tx
      .insert(articleAuthors)
      .values({ articleId: article.id, authorId: author.id, place, publishedAt: article.publishedAt })
      .onConflictDoNothing()
  }
}
