import { asc, eq } from 'drizzle-orm'
import { store } from '@/db/store'
import { overtakenOn } from '@/newsroom/moderation/latest-decisions'
import { isId } from '@/newsroom/moderation/moderation-rules'
import type { MadeBatch, Overtaken } from '@/newsroom/moderation/queue-rules'
import { canModerate } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'

/** What this moderator decided together as `batch`; null when there is no such decision of theirs. */
export async function ownBatch(viewer: Viewer, batch: string): Promise<MadeBatch | null> {
  if (!canModerate(viewer) || !isId(batch)) return null
  const { comments, decisions } = store().tables
  const rows = await store()
    .read.select({
      id: comments.id,
      name: comments.name,
      version: comments.version,
      staffId: decisions.staffId,
      from: decisions.from,
      outcome: decisions.outcome,
      reason: decisions.reason,
      made: decisions.version,
      undoes: decisions.undoes,
    })
    .from(decisions)
    .innerJoin(comments, eq(comments.id, decisions.commentId))
    .where(eq(decisions.batch, batch))
    .orderBy(asc(decisions.at), asc(decisions.id))
  if (rows.length === 0 || rows.some((row) => row.staffId !== viewer.staff?.id)) return null
  return {
    batch,
    isUndo: rows.some((row) => row.undoes !== null),
    made: rows.map(({ id, name, from, outcome, reason }) => ({ id, name, from, outcome, reason })),
    isLatest: rows.every((row) => row.made === row.version),
  }
}

/** Who decided last on each of these comments; none for whoever may not moderate. */
export async function latestDecisions(viewer: Viewer, commentIds: string[]): Promise<Overtaken[]> {
  return canModerate(viewer) ? overtakenOn(store().read, commentIds.filter(isId)) : []
}
