import { asc, eq, inArray } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { ofWriter } from '@/newsroom/comments/change-rules'
import { newId } from '@/newsroom/ids'
import { allOvertakenInWords } from '@/newsroom/moderation/decision-words-rules'
import { decisionAt, overtakenOn } from '@/newsroom/moderation/latest-decisions'
import {
  type DecisionKind,
  decisionsOpenTo,
  isId,
  outcomeOf,
  type RejectionReason,
  type Seen,
} from '@/newsroom/moderation/moderation-rules'
import type { Overtaken } from '@/newsroom/moderation/queue-rules'
import { settle } from '@/newsroom/moderation/settling'
import { allow, canModerate } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** The most comments that are decided with one press of a button. */
export const largestBatch = 100

/** What came of deciding on one or several comments. */
export interface Outcome {
  /** Names what was decided together, for `undo`. */
  batch: string
  decided: { id: string; name: string }[]
  /** Comments on which someone else had decided meanwhile; they were left as they are. */
  overtaken: Overtaken[]
}

/** Refuses, in words, more comments than are decided at once. */
export function refuseTooMany(seen: Seen[]): void {
  if (seen.length > largestBatch)
    throw new Refusal('invalid', ({ t }) => t('desk.decisions.tooMany', { most: largestBatch }))
}

/** Makes comments public. See `decide`. */
export function approveComments(moderator: Viewer, seen: Seen[]): Promise<Outcome> {
  return decide(moderator, seen, { kind: 'approve', reason: null, note: null })
}

/** Refuses comments, for a reason that their writers are told. See `decide`. */
export function rejectComments(
  moderator: Viewer,
  seen: Seen[],
  why: { reason: RejectionReason; note: string },
): Promise<Outcome> {
  return decide(moderator, seen, { kind: 'reject', reason: why.reason, note: why.note || null })
}

/** Puts comments among the spam. See `decide`. */
export function markAsSpam(moderator: Viewer, seen: Seen[]): Promise<Outcome> {
  return decide(moderator, seen, { kind: 'spam', reason: null, note: null })
}

interface Verdict {
  kind: DecisionKind
  reason: string | null
  note: string | null
}

/**
 * Decides on each comment that is still as the moderator saw it, all in one transaction; the others are reported.
 * The same press again (a double click, a retry after a lost answer) changes nothing and is answered as the first was.
 * Refuses whoever may not moderate, an empty or too large selection, and a comment that does not exist.
 */
async function decide(moderator: Viewer, seen: Seen[], { kind, reason, note }: Verdict): Promise<Outcome> {
  const fresh = newId()
  return store().transaction(async (tx) => {
    allow(moderator, canModerate(moderator))
    if (seen.length === 0) throw new Refusal('invalid', ({ t }) => t('desk.decisions.noneSelected'))
    refuseTooMany(seen)

    const staffId = moderator.staff?.id ?? null
    const outcome = outcomeOf[kind]
    const result: Outcome = { batch: fresh, decided: [], overtaken: [] }
    const repeated: string[] = []
    for (const { comment, seenVersion } of await found(tx, seen)) {
      const isOpen = comment.version === seenVersion && decisionsOpenTo(comment.status).includes(kind)
      const decision = { outcome, staffId, reason, note, batch: fresh, at: new Date() }
      if (isOpen && (await settle(tx, comment, decision))) {
        result.decided.push({ id: comment.id, name: comment.name })
        continue
      }
      const before =
        comment.version === seenVersion + 1 ? await decisionAt(tx, comment.id, comment.version) : undefined
      const isRepeat =
        before?.staffId === staffId &&
        before.outcome === outcome &&
        before.reason === reason &&
        before.undoes === null
      if (before && isRepeat) {
        repeated.push(before.batch)
        result.decided.push({ id: comment.id, name: comment.name })
      } else {
        result.overtaken.push(...(await overtakenOn(tx, [comment.id])))
      }
    }
    // Nothing new: what the first press decided is what Undo has to name.
    const [first] = repeated
    return first && repeated.length === result.decided.length ? { ...result, batch: first } : result
  })
}

/**
 * Takes back what was decided together as `batch`: each comment returns to the status before, with the reason it had
 * then. Itself a decision. Refuses what a writer did with their own comment; and, with nothing changed, what someone has
 * decided on since. The same undo again is answered as the first was.
 */
export async function undo(moderator: Viewer, batch: string): Promise<Outcome> {
  const fresh = newId()
  return store().transaction(async (tx) => {
    allow(moderator, canModerate(moderator))
    const staffId = moderator.staff?.id ?? null
    const { comments, decisions } = store().tables
    const made = isId(batch)
      ? await tx
          .select({ decision: decisions, comment: comments })
          .from(decisions)
          .innerJoin(comments, eq(comments.id, decisions.commentId))
          .where(eq(decisions.batch, batch))
          .orderBy(asc(decisions.at), asc(decisions.id))
      : []
    const isOfWriter = made.some(({ decision }) => ofWriter(decision))
    if (made.length === 0 || isOfWriter)
      throw new Refusal('not_found', ({ t }) => t('desk.decisions.nothingToUndo'))

    const decided = made.map(({ comment: { id, name } }) => ({ id, name }))
    for (const { decision, comment } of made) {
      const latest = await decisionAt(tx, comment.id, comment.version)
      // They are undone together, so that one of them tells for all.
      if (latest?.undoes === decision.id && latest.staffId === staffId) {
        return { batch: latest.batch, decided, overtaken: [] }
      }
      const before = await decisionAt(tx, comment.id, decision.version - 1)
      const settled =
        comment.version === decision.version &&
        (await settle(tx, comment, {
          outcome: decision.from,
          staffId,
          reason: before?.reason ?? null,
          note: before?.note ?? null,
          batch: fresh,
          at: new Date(),
          undoes: decision.id,
        }))
      if (settled) continue
      const overtaken = await overtakenOn(tx, [comment.id])
      throw new Refusal('stale', (words) => allOvertakenInWords(overtaken, words))
    }
    return { batch: fresh, decided, overtaken: [] }
  })
}

async function found(tx: Writer, seen: Seen[]) {
  const { comments } = store().tables
  const rows = await tx
    .select()
    .from(comments)
    .where(
      inArray(
        comments.id,
        seen.map((each) => each.id),
      ),
    )
  const versions = new Map(seen.map((each) => [each.id, each.version]))
  if (rows.length < versions.size) throw new Refusal('not_found', ({ t }) => t('desk.decisions.gone'))
  // In the order of submission, so that positions follow it when several are approved at once.
  return rows
    .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map((comment) => ({ comment, seenVersion: versions.get(comment.id) ?? -1 }))
}
