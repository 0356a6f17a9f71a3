import { and, desc, eq, gte, inArray, lte } from 'drizzle-orm'
import { store } from '@/db/store'
import type { OwnComment, PublicComment } from '@/newsroom/comments/comment-rules'
import { commentsPerPage, firstPosition } from '@/newsroom/comments/position-rules'

/** How many of a browser's comments are shown to it. */
const mostOwnComments = 100

function publicColumns() {
  const { comments } = store().tables
  return {
    id: comments.id,
    position: comments.position,
    name: comments.name,
    body: comments.body,
    submittedAt: comments.submittedAt,
  }
}

/** The newest public comments of an article, newest first, 50 at most. */
export function newestComments(articleId: string): Promise<PublicComment[]> {
  const { comments } = store().tables
  return Promise.resolve(
    store()
      .read.select(publicColumns())
      .from(comments)
      .where(
        and(eq(comments.articleId, articleId), gte(comments.position, 1), eq(comments.status, 'approved')),
      )
      .orderBy(desc(comments.position))
      .limit(commentsPerPage),
  )
}

/** The public comments on page `page` of an article: those at its 50 positions, newest first. */
export function commentsOnPage(articleId: string, page: number): Promise<PublicComment[]> {
  const { comments } = store().tables
  const first = firstPosition(page)
  return Promise.resolve(
    store()
      .read.select(publicColumns())
      .from(comments)
      .where(
        and(
          eq(comments.articleId, articleId),
          gte(comments.position, first),
          lte(comments.position, first + commentsPerPage - 1),
          eq(comments.status, 'approved'),
        ),
      )
      .orderBy(desc(comments.position)),
  )
}

/** What one browser has sent, newest first, the last hundred, each with its state and what its writer was told. */
export async function commentsFromBrowser(browserId: string): Promise<OwnComment[]> {
  const { articles, comments, decisions } = store().tables
  const { read } = store()
  const rows = await read
    .select({
      comment: comments,
      article: {
        slug: articles.slug,
        headline: articles.headline,
        lang: articles.lang,
        unpublishedAt: articles.unpublishedAt,
      },
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.browserId, browserId))
    .orderBy(desc(comments.submittedAt), desc(comments.id))
    .limit(mostOwnComments)
  const reasons = await read
    .select({
      commentId: decisions.commentId,
      version: decisions.version,
      reason: decisions.reason,
      note: decisions.note,
    })
    .from(decisions)
    .where(
      inArray(
        decisions.commentId,
        rows.map((row) => row.comment.id),
      ),
    )
  return rows.map(({ comment, article: { unpublishedAt, ...article } }) => {
    const latest = reasons.find((each) => each.commentId === comment.id && each.version === comment.version)
    return {
      id: comment.id,
      name: comment.name,
      body: comment.body,
      status: comment.status,
      submittedAt: comment.submittedAt,
      position: comment.position,
      reason: latest?.reason ?? null,
      note: latest?.note ?? null,
      article: unpublishedAt ? null : article,
    }
  })
}
