import { and, eq } from 'drizzle-orm'
import { plus, store, type Writer } from '@/db/store'
import { newId } from '@/newsroom/ids'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'
import {
  changed,
  tagsOfNewReply,
  tagsOfReplyThatWas,
  tagsOfThread,
  tagsOfThreadThatWas,
} from '@/newsroom/pages'

type StoredComment = ReturnType<typeof store>['tables']['comments']['$inferSelect']

/** What of a comment a decision must have read in its own transaction. */
export type Undecided = Pick<
  StoredComment,
  'id' | 'articleId' | 'threadId' | 'position' | 'replyPosition' | 'status' | 'version'
>

/**
 * Gives a comment the outcome of a decision, as part of `tx`: its status, its place when it is public for the first
 * time, the article's and the thread's counts of what is public, the pages that show it, and the decision's row. False, and
 * nothing changed, when the comment is no longer at the version that was read.
 */
export async function settle(
  tx: Writer,
  comment: Undecided,
  decision: {
    outcome: CommentStatus
    staffId: string | null
    batch: string
    at: Date
    reason?: string | null
    note?: string | null
    undoes?: string
  },
): Promise<boolean> {
  const { comments, decisions } = store().tables
  const version = comment.version + 1
  const [still] = await tx
    .update(comments)
    .set({ status: decision.outcome, statusSince: decision.at, version })
    .where(and(eq(comments.id, comment.id), eq(comments.version, comment.version)))
    .returning()
  if (!still) return false

  const difference = Number(decision.outcome === 'approved') - Number(comment.status === 'approved')
  if (difference !== 0) await countPublicly(tx, comment, difference)
  await tx.insert(decisions).values({
    id: newId(),
    commentId: comment.id,
    staffId: decision.staffId,
    from: comment.status,
    outcome: decision.outcome,
    reason: decision.reason ?? null,
    note: decision.note ?? null,
    at: decision.at,
    batch: decision.batch,
    undoes: decision.undoes ?? null,
    version,
  })
  return true
}

function countPublicly(tx: Writer, comment: Undecided, difference: number): Promise<void> {
  return comment.threadId === null
    ? countThread(tx, comment, difference)
    : countReply(tx, { ...comment, threadId: comment.threadId }, difference)
}

/** What begins a thread stays listed without its words as long as something public answers it. */
async function countThread(tx: Writer, comment: Undecided, difference: number): Promise<void> {
  const isNew = difference > 0 && comment.position === 0
  const { slug, lastPosition } = await countOnArticle(tx, comment.articleId, difference, Number(isNew))
  const position = isNew ? lastPosition : comment.position
  const { comments } = store().tables
  const itself = eq(comments.id, comment.id)
  // Read here: a reply that is decided with it may have changed their number.
  const [row] = await tx.select({ replies: comments.publicReplies }).from(comments).where(itself)
  const isListed = difference > 0 || (row?.replies ?? 0) > 0
  await tx.update(comments).set({ position, isListed }).where(itself)
  await changed(tx, ...(isNew ? tagsOfThread(slug, position) : tagsOfThreadThatWas(slug, position)))
}

async function countReply(
  tx: Writer,
  comment: Undecided & { threadId: string },
  difference: number,
): Promise<void> {
  const { comments } = store().tables
  const isNew = difference > 0 && comment.replyPosition === 0
  const [thread] = await tx
    .update(comments)
    .set({
      publicReplies: plus(comments.publicReplies, difference),
      lastReplyPosition: plus(comments.lastReplyPosition, Number(isNew)),
    })
    .where(eq(comments.id, comment.threadId))
    .returning()
  if (!thread) throw new Error(`The thread of comment ${comment.id} is missing.`)
  const { position, status, publicReplies, lastReplyPosition } = thread
  const isListed = status === 'approved' || publicReplies > 0
  if (isListed !== thread.isListed) {
    await tx.update(comments).set({ isListed }).where(eq(comments.id, thread.id))
  }
  const place = { position, replyPosition: isNew ? lastReplyPosition : comment.replyPosition }
  if (isNew) await tx.update(comments).set(place).where(eq(comments.id, comment.id))
  const { slug } = await countOnArticle(tx, comment.articleId, difference, 0)
  const isSeenElsewhere = !isNew || isListed !== thread.isListed
  await changed(tx, ...(isSeenElsewhere ? tagsOfReplyThatWas(slug, place) : tagsOfNewReply(slug, place)))
}

async function countOnArticle(tx: Writer, articleId: string, difference: number, threads: number) {
  const { articles } = store().tables
  const [article] = await tx
    .update(articles)
    .set({
      publicComments: plus(articles.publicComments, difference),
      lastPosition: plus(articles.lastPosition, threads),
    })
    .where(eq(articles.id, articleId))
    .returning()
  if (!article) throw new Error(`The article ${articleId} is missing.`)
  return article
}
