import { and, count, eq, max } from 'drizzle-orm'
import { store } from '@/db/store'
import { type Finding, failed, ok } from '@/newsroom/operating/finding'

/** How many articles with a wrong number are named. */
const mostNamed = 5

/** Whether what each article has stored of its comments is what counting them again gives. */
export async function* examineCounts(): AsyncGenerator<Finding> {
  const { articles, comments } = store().tables
  const { read } = store()
  // One statement each, so that a running site cannot change the one number before the other is read.
  const counted = await read
    .select({ slug: articles.slug, stored: articles.publicComments, found: count(comments.id) })
    .from(articles)
    .leftJoin(comments, and(eq(comments.articleId, articles.id), eq(comments.status, 'approved')))
    .groupBy(articles.id)
  const positions = await read
    .select({ slug: articles.slug, stored: articles.lastPosition, found: max(comments.position) })
    .from(articles)
    .leftJoin(comments, eq(comments.articleId, articles.id))
    .groupBy(articles.id)
  yield finding('public comments', counted)
  yield finding('positions', positions)
}

function finding(subject: string, rows: { slug: string; stored: number; found: number | null }[]): Finding {
  const wrong = rows.filter(({ stored, found }) => stored !== (found ?? 0))
  if (wrong.length === 0) return ok(subject, `as counted again, for ${rows.length} articles`)
  const named = wrong
    .slice(0, mostNamed)
    .map(({ slug, stored, found }) => `${slug} has ${stored}, not ${found ?? 0}`)
  const rest = wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : ''
  return failed(
    subject,
    `${named.join('; ')}${rest}. This is a fault of Postbag: report it, and keep a copy of the database.`,
  )
}
