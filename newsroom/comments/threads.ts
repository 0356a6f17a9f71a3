import { and, asc, desc, eq, gte, inArray, lte, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import { ifPublic } from '@/newsroom/articles/articles'
import type { PublicComment, PublicReply, PublicThread, ThreadPage } from '@/newsroom/comments/comment-rules'
import { type CommentOrder, threadsInOrder } from '@/newsroom/comments/order-rules'
import {
  addressOfComment,
  commentsPerPage,
  firstPosition,
  firstReplies,
  pageOf,
} from '@/newsroom/comments/position-rules'
import { isId } from '@/newsroom/moderation/moderation-rules'

type StoredComment = ReturnType<typeof store>['tables']['comments']['$inferSelect']

/** The newest threads of an article, newest first, 50 at most. */
export function newestThreads(articleId: string): Promise<PublicThread[]> {
  return threadsWith(articleId)
}

/** The first hundred threads of an article in this order; those with as many replies, the newest first. */
export function threadsInOrderOf(articleId: string, order: CommentOrder): Promise<PublicThread[]> {
  const { comments } = store().tables
  const orders: Record<CommentOrder, SQL[]> = {
    newest: [desc(comments.position)],
    oldest: [asc(comments.position)],
    'most-replied': [desc(comments.publicReplies), desc(comments.position)],
  }
  return threadsWith(articleId, { order: orders[order], most: threadsInOrder })
}

/** The threads on page `page` of an article: those at its 50 positions, newest first. */
export function threadsOnPage(articleId: string, page: number): Promise<PublicThread[]> {
  const { comments } = store().tables
  const first = firstPosition(page)
  const where = and(gte(comments.position, first), lte(comments.position, first + commentsPerPage - 1))
  return threadsWith(articleId, { where })
}

/**
 * The replies on page `page` of the thread at `position`, oldest first; null for a thread that nobody ever could read, and
 * for a page that no reply has ever stood on, but the first. So no number goes to the database that it could not hold.
 */
export async function threadPage(
  articleId: string,
  position: number,
  page: number,
): Promise<ThreadPage | null> {
  const root = await storedRoot(articleId, position)
  if (!root || page > Math.max(1, pageOf(root.lastReplyPosition))) return null
  const first = firstPosition(page)
  const rows = await repliesBetween(articleId, [position], first, first + commentsPerPage - 1)
  return {
    ...threadOf(root),
    replies: await withAnswered(rows),
    lastReplyPosition: root.lastReplyPosition,
  }
}

/** What began the thread at `position`, without its replies; null for a thread that nobody ever could read. */
export async function threadRoot(
  articleId: string,
  position: number,
): Promise<Pick<PublicThread, 'comment'> | null> {
  const root = await storedRoot(articleId, position)
  return root && threadOf(root)
}

async function storedRoot(articleId: string, position: number): Promise<StoredComment | null> {
  const { comments } = store().tables
  const [root] = await store()
    .read.select()
    .from(comments)
    .where(
      and(eq(comments.articleId, articleId), eq(comments.position, position), eq(comments.replyPosition, 0)),
    )
  return root ?? null
}

/** The comments on an article that became public last, the latest first. */
export async function latestComments(articleId: string): Promise<PublicComment[]> {
  const { comments } = store().tables
  const rows = await store()
    .read.select()
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.status, 'approved')))
    .orderBy(desc(comments.statusSince), desc(comments.id))
    .limit(commentsPerPage)
  return rows.map(asPublic)
}

/** The newest public replies of the thread at `position`, newest first. */
export async function latestReplies(articleId: string, position: number): Promise<PublicComment[]> {
  const { comments } = store().tables
  const rows = await store()
    .read.select()
    .from(comments)
    .where(
      and(
        eq(comments.articleId, articleId),
        eq(comments.position, position),
        gte(comments.replyPosition, 1),
        eq(comments.status, 'approved'),
      ),
    )
    .orderBy(desc(comments.replyPosition))
    .limit(commentsPerPage)
  return rows.map(asPublic)
}

/** The public comment with this id on this article; null when there is none (any more). */
export async function publicComment(articleId: string, id: string): Promise<PublicComment | null> {
  if (!isId(id)) return null
  const { comments } = store().tables
  const [found] = await store()
    .read.select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.articleId, articleId), eq(comments.status, 'approved')))
  return found ? asPublic(found) : null
}

/** Where the public comment with this id stands; null when it is not public, or its article is not. */
export async function addressOfPublicComment(id: string): Promise<string | null> {
  if (!isId(id)) return null
  const { articles, comments } = store().tables
  const [found] = await store()
    .read.select({
      slug: articles.slug,
      id: comments.id,
      position: comments.position,
      replyPosition: comments.replyPosition,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(ifPublic(and(eq(comments.id, id), eq(comments.status, 'approved'))))
  return found ? addressOfComment(found.slug, found) : null
}

async function threadsWith(
  articleId: string,
  { where, order, most = commentsPerPage }: { where?: SQL | undefined; order?: SQL[]; most?: number } = {},
): Promise<PublicThread[]> {
  const { comments } = store().tables
  const roots = await store()
    .read.select()
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.isListed, true), where))
    .orderBy(...(order ?? [desc(comments.position)]))
    .limit(most)
  const answered = roots.filter(({ publicReplies }) => publicReplies > 0)
  const positions = answered.map(({ position }) => position)
  const replies = await withAnswered(await repliesBetween(articleId, positions, 1, firstReplies))
  return roots.map((root) => ({
    ...threadOf(root),
    replies: replies.filter(({ position }) => position === root.position),
    hasMore: root.lastReplyPosition > firstReplies,
  }))
}

/** The public ones among the replies with the numbers `from` to `to` of each of these threads. */
async function repliesBetween(articleId: string, positions: number[], from: number, to: number) {
  if (positions.length === 0) return []
  const { comments } = store().tables
  return store()
    .read.select()
    .from(comments)
    .where(
      and(
        eq(comments.articleId, articleId),
        inArray(comments.position, positions),
        gte(comments.replyPosition, from),
        lte(comments.replyPosition, to),
        eq(comments.status, 'approved'),
      ),
    )
    .orderBy(asc(comments.position), asc(comments.replyPosition))
}

/** Replies with whom they answer, as long as that is public. */
async function withAnswered(rows: StoredComment[]): Promise<PublicReply[]> {
  const { comments } = store().tables
  const wanted = rows.flatMap(({ answersId, threadId }) =>
    answersId !== null && answersId !== threadId ? [answersId] : [],
  )
  const { id, name, position, replyPosition } = comments
  const answered =
    wanted.length === 0
      ? []
      : await store()
          .read.select({ id, name, position, replyPosition })
          .from(comments)
          .where(and(inArray(id, [...new Set(wanted)]), eq(comments.status, 'approved')))
  return rows.map((row) => ({
    ...asPublic(row),
    answers:
      row.answersId === row.threadId ? null : (answered.find((each) => each.id === row.answersId) ?? null),
  }))
}

function threadOf(root: StoredComment) {
  const { id, position, publicReplies, status } = root
  const comment = status === 'approved' ? asPublic(root) : null
  return { id, position, publicReplies, comment, isWithdrawn: status === 'withdrawn' }
}

/** What everyone may see of a comment; nothing else of it is handed on. */
function asPublic(comment: StoredComment): PublicComment {
  const { id, position, replyPosition, name, body, submittedAt, editedAt } = comment
  return { id, position, replyPosition, name, body, submittedAt, editedAt }
}
