import { and, desc, eq, lt, lte, or, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import type { Correction, ListedCorrection } from '@/newsroom/articles/correction-rules'
import { isId } from '@/newsroom/moderation/moderation-rules'

/** How many corrections a page lists. */
export const correctionsPerPage = 30

function columns() {
  const { corrections } = store().tables
  const { id, kind, place, text, at } = corrections
  return { id, kind, place, text, at }
}

/** What was put right in an article, the oldest first. */
export async function correctionsOf(articleId: string): Promise<Correction[]> {
  const { corrections } = store().tables
  return store()
    .read.select(columns())
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(corrections.at)
}

/** The newest corrections of public articles, `most` of them. */
export async function newestCorrections(most: number): Promise<ListedCorrection[]> {
  return listed(undefined, most)
}

/**
 * The newest corrections of public articles, or those older than the one with the id `before`; with the id of the last of
 * them when there are older ones. Null when there is nothing older; with no `before`, the list may be empty.
 */
export async function correctionsPage(
  before?: string,
): Promise<{ corrections: ListedCorrection[]; olderThan: string | null } | null> {
  const older = before === undefined ? undefined : await olderThan(before)
  if (older === null) return null
  const rows = await listed(older, correctionsPerPage + 1)
  if (rows.length === 0 && before !== undefined) return null
  const shown = rows.slice(0, correctionsPerPage)
  return { corrections: shown, olderThan: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null }
}

async function listed(condition: SQL | undefined, most: number): Promise<ListedCorrection[]> {
  const { articles, corrections } = store().tables
  const { slug, headline, lang } = articles
  return store()
    .read.select({ ...columns(), article: { slug, headline, lang } })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(ifPublic(condition))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(most)
}

/** Said as a range and what is left out of it: of an alternative SQLite would read the list from its beginning. */
async function olderThan(id: string): Promise<SQL | undefined | null> {
  const { corrections } = store().tables
  if (!isId(id)) return null
  const [at] = await store()
    .read.select({ at: corrections.at })
    .from(corrections)
    .where(eq(corrections.id, id))
  if (!at) return null
  return and(lte(corrections.at, at.at), or(lt(corrections.at, at.at), lt(corrections.id, id)))
}
