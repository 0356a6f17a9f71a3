import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import type { OwnComment } from '@/newsroom/comments/comment-rules'
import { isId } from '@/newsroom/moderation/moderation-rules'

/** How many of a browser's comments are shown to it. */
const mostOwnComments = 100

/** What one browser has sent, newest first, the last hundred, each with its state and what its writer was told. */
export function commentsFromBrowser(browserId: string): Promise<OwnComment[]> {
  return ownComments(eq(store().tables.comments.browserId, browserId))
}

/** One of the comments that this browser has sent; null when it has sent none with this id. */
export async function ownComment(browserId: string, id: string): Promise<OwnComment | null> {
  if (!isId(id)) return null
  const { comments } = store().tables
  const [found] = await ownComments(and(eq(comments.id, id), eq(comments.browserId, browserId)))
  return found ?? null
}

async function ownComments(which: SQL | undefined): Promise<OwnComment[]> {
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
    .where(which)
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
