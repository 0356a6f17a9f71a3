import { and, eq, inArray } from 'drizzle-orm'
import { type Reader, store } from '@/db/store'
import type { Overtaken } from '@/newsroom/moderation/queue-rules'

/** The decision that made `version` of a comment; undefined for the version it came with. */
export async function decisionAt(read: Reader, commentId: string, version: number) {
  const { decisions } = store().tables
  const [decision] = await read
    .select()
    .from(decisions)
    .where(and(eq(decisions.commentId, commentId), eq(decisions.version, version)))
  return decision
}

/** Who decided last on each of these comments, what and when; the order is not that of `commentIds`. */
export async function overtakenOn(read: Reader, commentIds: string[]): Promise<Overtaken[]> {
  if (commentIds.length === 0) return []
  const { comments, decisions, staff } = store().tables
  return read
    .select({
      id: comments.id,
      name: comments.name,
      status: comments.status,
      by: staff.name,
      reason: decisions.reason,
      at: comments.statusSince,
    })
    .from(comments)
    .leftJoin(decisions, and(eq(decisions.commentId, comments.id), eq(decisions.version, comments.version)))
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(inArray(comments.id, commentIds))
}
