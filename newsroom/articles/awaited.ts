import { eq, inArray } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { tag } from '@/newsroom/pages'

/**
 * Remembers, as part of `tx`, which of the addresses that an article's page names have no article yet: when one comes, the
 * page is to name it. One row an address, however many name it.
 */
export async function awaitArticles(tx: Writer, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return
  const { articles, pageVersions } = store().tables
  const there = await tx.select({ slug: articles.slug }).from(articles).where(inArray(articles.slug, slugs))
  const missing = new Set(slugs.filter((slug) => !there.some((each) => each.slug === slug)))
  if (missing.size === 0) return
  await tx
    .insert(pageVersions)
    .values([...missing].sort().map((slug) => ({ tag: tag.awaited(slug), version: 0 })))
    .onConflictDoNothing()
}

/** Whether pages were waiting for the article that now comes to this address, as part of `tx`; from now on none is. */
export async function wasAwaited(tx: Writer, slug: string): Promise<boolean> {
  const { pageVersions } = store().tables
  const waiting = await tx
    .delete(pageVersions)
    .where(eq(pageVersions.tag, tag.awaited(slug)))
    .returning({ tag: pageVersions.tag })
  return waiting.length > 0
}
