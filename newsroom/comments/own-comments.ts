import { desc, eq, inArray } from 'drizzle-orm'
import { store } from '@/db/store'
import type { OwnComment } from '@/newsroom/comments/comment-rules'

/** How many of a browser's comments are shown to it. */
const mostOwnComments = 100

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
      answersId: comment.answersId,
      replyPosition: comment.replyPosition,
      reason: latest?.reason ?? null,
      note: latest?.note ?? null,
      article: unpublishedAt ? null : article,
    }
  })
}
