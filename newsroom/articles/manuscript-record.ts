import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { ArticleContent } from '@/newsroom/articles/article-rules'
import { recordEvent } from '@/newsroom/articles/manuscript-in-hand'
import { newId } from '@/newsroom/ids'
import { addToLibrary } from '@/newsroom/media/adding'
import { setManuscriptUses } from '@/newsroom/media/uses'
import { rememberManuscript } from '@/newsroom/search/manuscript-index'

/**
 * Records, as part of `tx`, that the operator published an article from outside the desk: its manuscript then says the same,
 * as a further version. What the desk had not yet published of it stays among its revisions. Its lead image is in the library then.
 */
export async function recordPrinted(
  tx: Writer,
  {
    id,
    slug,
    publishedAt,
    content,
  }: { id: string; slug: string; publishedAt: Date; content: ArticleContent },
): Promise<void> {
  const { manuscripts, revisions } = store().tables
  const [before] = await tx.select().from(manuscripts).where(eq(manuscripts.id, id))
  const at = new Date()
  const version = (before?.version ?? 0) + 1
  const { headline, section } = content
  const said = {
    slug,
    headline,
    section,
    content: { ...content },
    version,
    publishedVersion: version,
    status: 'published' as const,
    scheduledFor: null,
    changedAt: before ? at : publishedAt,
  }
  if (before) await tx.update(manuscripts).set(said).where(eq(manuscripts.id, id))
  else await tx.insert(manuscripts).values({ ...said, id, embargo: '', ownerId: null, begunAt: publishedAt })
  await rememberManuscript(tx, id, content)
  const byNobody = { staffId: null, automatic: false, at }
  await tx
    .insert(revisions)
    .values({ ...byNobody, id: newId(), manuscriptId: id, version, content: { ...content } })
  await recordEvent(tx, id, before ? 'updated' : 'published', { staffId: null, at })
  if (content.image) await addToLibrary(tx, content.image, { givenName: slug, staffId: null })
  await setManuscriptUses(tx, id)
}
