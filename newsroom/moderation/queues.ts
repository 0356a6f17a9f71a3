import { and, asc, count, desc, eq, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { slugPattern } from '@/newsroom/articles/article-rules'
import { withTheirPast } from '@/newsroom/moderation/desk-comments'
import { type DeskComment, orderOf, type QueueQuestion } from '@/newsroom/moderation/queue-rules'
import { canModerate } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { hasWords } from '@/newsroom/search/search'

/** How many comments a page of the desk holds. */
const commentsPerQueuePage = 50

/** The number of waiting comments is counted up to here; a longer count would cost more than it tells. */
export const countedAtMost = 9999

export interface QueuePage {
  comments: DeskComment[]
  /** Where the next page begins; null on the last. */
  next: string | null
  /** The article that was asked for; null when none was, or there is none of that slug. */
  article: { slug: string; headline: string; lang: string } | null
}

/** One page of a queue. Whoever may not moderate finds it empty. */
export async function queuePage(viewer: Viewer, question: QueueQuestion): Promise<QueuePage> {
  const nothing: QueuePage = { comments: [], next: null, article: null }
  if (!canModerate(viewer)) return nothing
  const { articles, comments } = store().tables
  const article = question.article ? await articleAt(question.article) : null
  const words = question.q ? hasWords(comments.id, question.q) : undefined
  if ((question.article && !article) || (question.q && !words)) return { ...nothing, article }

  const order = orderOf(question)
  const since = question.status === 'pending' ? comments.submittedAt : comments.statusSince
  const direction = order === 'oldest' ? asc : desc
  const rows = await store()
    .read.select({
      comment: comments,
      article: { slug: articles.slug, headline: articles.headline, lang: articles.lang },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(
      and(
        eq(comments.status, question.status),
        article ? eq(comments.articleId, article.id) : undefined,
        words,
        beyond(question.after),
      ),
    )
    .orderBy(direction(since), direction(comments.id))
    .limit(commentsPerQueuePage + 1)

  const shown = rows.slice(0, commentsPerQueuePage)
  const last = shown.at(-1)?.comment
  const lastSince = question.status === 'pending' ? last?.submittedAt : last?.statusSince
  return {
    comments: await withTheirPast(shown),
    next: rows.length > shown.length && last && lastSince ? `${lastSince.getTime()}_${last.id}` : null,
    article,
  }

  /** Said as a range and what is left out of it: of an alternative SQLite would read the queue from its beginning. */
  function beyond(cursor: string | undefined): SQL | undefined {
    const [, milliseconds, id] = /^(\d{1,14})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? []
    if (!milliseconds || !id) return undefined
    const at = new Date(Number(milliseconds))
    const [past, from] = order === 'oldest' ? [gt, gte] : [lt, lte]
    return and(from(since, at), or(past(since, at), past(comments.id, id)))
  }
}

/** How many comments wait, up to one more than `countedAtMost`. */
export async function pendingCount(viewer: Viewer): Promise<number> {
  if (!canModerate(viewer)) return 0
  const { comments } = store().tables
  const { read } = store()
  const some = read
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.status, 'pending'))
    .limit(countedAtMost + 1)
    .as('some')
  const [row] = await read.select({ number: count() }).from(some)
  return row?.number ?? 0
}

/** Since when the longest waiting comment waits; null when none does. */
export async function oldestPending(viewer: Viewer): Promise<Date | null> {
  if (!canModerate(viewer)) return null
  const { comments } = store().tables
  const [row] = await store()
    .read.select({ submittedAt: comments.submittedAt })
    .from(comments)
    .where(eq(comments.status, 'pending'))
    .orderBy(asc(comments.submittedAt), asc(comments.id))
    .limit(1)
  return row?.submittedAt ?? null
}

async function articleAt(slug: string) {
  const { articles } = store().tables
  if (!slugPattern.test(slug)) return null
  const [article] = await store()
    .read.select({ id: articles.id, slug: articles.slug, headline: articles.headline, lang: articles.lang })
    .from(articles)
    .where(eq(articles.slug, slug))
  return article ?? null
}
