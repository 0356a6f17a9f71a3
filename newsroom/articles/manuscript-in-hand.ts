import { and, desc, eq } from 'drizzle-orm'
import { type Reader, store, type Writer } from '@/db/store'
import type { EventKind } from '@/newsroom/articles/manuscript-rules'
import { newId } from '@/newsroom/ids'
import { isolated } from '@/newsroom/moderation/decision-words-rules'
import { allow, canEdit, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

export type StoredManuscript = ReturnType<typeof store>['tables']['manuscripts']['$inferSelect']

/** A manuscript as someone has it on screen. */
export interface Seen {
  id: string
  version: number
}

/**
 * The manuscript that a viewer works on, as part of `tx`, at the version they have seen. Refuses as not found what they may
 * not read, and as stale what somebody else saved meanwhile.
 */
export async function manuscriptInHand(
  tx: Writer,
  viewer: Viewer,
  { id, version }: Seen,
): Promise<StoredManuscript> {
  allow(viewer, canWrite(viewer))
  const { manuscripts } = store().tables
  const [found] = await tx.select().from(manuscripts).where(eq(manuscripts.id, id))
  if (!found || !canEdit(viewer, found)) {
    throw new Refusal('not_found', ({ t }) => t('desk.articleProblems.gone'))
  }
  if (found.version !== version) throw await overtaken(tx, id)
  return found
}

/** Changes a manuscript in hand, as part of `tx`; refuses when it is another by now. */
export async function changeManuscript(
  tx: Writer,
  before: StoredManuscript,
  change: Partial<StoredManuscript>,
): Promise<StoredManuscript> {
  const { manuscripts } = store().tables
  const { id, version, status } = before
  const [after] = await tx
    .update(manuscripts)
    .set(change)
    .where(and(eq(manuscripts.id, id), eq(manuscripts.version, version), eq(manuscripts.status, status)))
    .returning()
  if (!after) throw await overtaken(tx, id)
  return after
}

/** Who saved a manuscript last; null: the operator. */
export async function nameOfLatest(read: Reader, id: string): Promise<string | null> {
  const { revisions, staff } = store().tables
  const [latest] = await read
    .select({ name: staff.name })
    .from(revisions)
    .leftJoin(staff, eq(staff.id, revisions.staffId))
    .where(eq(revisions.manuscriptId, id))
    .orderBy(desc(revisions.version))
    .limit(1)
  return latest?.name ?? null
}

/** The refusal for whoever works on what somebody else has saved since. */
export async function overtaken(read: Reader, id: string): Promise<Refusal> {
  const name = await nameOfLatest(read, id)
  return new Refusal('stale', ({ t }) =>
    name === null
      ? t('desk.articleProblems.staleOperator')
      : t('desk.articleProblems.staleBy', { name: isolated(name) }),
  )
}

/** Records what became of a manuscript, as part of `tx`. */
export async function recordEvent(
  tx: Writer,
  manuscriptId: string,
  kind: EventKind,
  { staffId, note = '', at }: { staffId: string | null; note?: string | undefined; at: Date },
): Promise<void> {
  const { manuscriptEvents } = store().tables
  await tx.insert(manuscriptEvents).values({ id: newId(), manuscriptId, kind, note, staffId, at })
}
