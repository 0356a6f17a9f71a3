import { and, asc, eq, lte, ne } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { newId } from '@/newsroom/ids'
import type { Composed } from '@/newsroom/mail/composing'

export type StoredMail = ReturnType<typeof store>['tables']['outbox']['$inferSelect']

/** A mail that is to be sent. */
export interface Mail extends Composed {
  /** What sort of mail it is, in a word, for the log and the doctor. */
  kind: string
  /** What it is sent for, and to whom: of one cause there is one mail, however often it is queued. */
  cause: string
  /** One address, already known to be one. */
  recipient: string
}

/** In milliseconds: whoever claimed a mail and has not said for so long that it is under way counts as killed. */
const claim = 2 * 60_000

/** In milliseconds: how often to say so; one that is late has time left. */
export const claimKept = claim / 4

/** In milliseconds: what was sent or given up is looked into no longer, and holds addresses. */
const remembered = 30 * 24 * 60 * 60_000

/**
 * Puts a mail into the outbox as part of `tx`, the transaction of its cause: it is sent when that is committed, and never
 * when it is not. It is kept as it was written. False when its cause has one already.
 */
export async function queueMail(tx: Writer, mail: Mail, now: Date): Promise<boolean> {
  const { outbox } = store().tables
  const { kind, cause, recipient, subject, text, html, unsubscribe } = mail
  const written = { id: newId(), kind, cause, recipient, subject, text, html, unsubscribe, writtenAt: now }
  const queued = await tx
    .insert(outbox)
    .values({ ...written, status: 'waiting', attempts: 0, dueAt: now, endedAt: null, error: null })
    .onConflictDoNothing()
    .returning({ id: outbox.id })
  return queued.length > 0
}

/** Claims the mail that has been due for the longest; no other process gets it while the claim lasts. Null when none is due. */
export async function claimDue(now: Date): Promise<StoredMail | null> {
  const { outbox } = store().tables
  for (;;) {
    const [due] = await store()
      .read.select({ id: outbox.id, attempts: outbox.attempts })
      .from(outbox)
      .where(and(eq(outbox.status, 'waiting'), lte(outbox.dueAt, now)))
      .orderBy(asc(outbox.dueAt), asc(outbox.id))
      .limit(1)
    if (!due) return null
    const [claimed] = await store().transaction((tx) =>
      tx
        .update(outbox)
        .set({ attempts: due.attempts + 1, dueAt: endOfClaim(now) })
        .where(stillAsIn(due))
        .returning(),
    )
    if (claimed) return claimed
  }
}

/** Says that a claimed mail is still under way. */
export async function keepClaim(mail: StoredMail, now: Date): Promise<void> {
  const { outbox } = store().tables
  await store().transaction((tx) =>
    tx
      .update(outbox)
      .set({ dueAt: endOfClaim(now) })
      .where(stillAsIn(mail)),
  )
}

/** Notes that a mail was taken, whoever has claimed it since: nobody is to send it again. */
export async function noteSent(id: string, now: Date): Promise<void> {
  const { outbox } = store().tables
  await store().transaction((tx) =>
    tx
      .update(outbox)
      .set({ status: 'sent', endedAt: now, dueAt: later(now), error: null })
      .where(and(eq(outbox.id, id), ne(outbox.status, 'sent'))),
  )
}

/** Lets a claimed mail wait until `next`, with what stood in its way; null: gives it up. */
export async function notePostponed(
  mail: StoredMail,
  { next, error, now }: { next: Date | null; error: string; now: Date },
): Promise<void> {
  const { outbox } = store().tables
  const becomes = next
    ? { dueAt: next, error }
    : { status: 'failed' as const, endedAt: now, dueAt: later(now), error }
  await store().transaction((tx) => tx.update(outbox).set(becomes).where(stillAsIn(mail)))
}

/** When the next mail is due; null when none waits. */
export async function nextDue(): Promise<Date | null> {
  const { outbox } = store().tables
  const [next] = await store()
    .read.select({ dueAt: outbox.dueAt })
    .from(outbox)
    .where(eq(outbox.status, 'waiting'))
    .orderBy(asc(outbox.dueAt))
    .limit(1)
  return next?.dueAt ?? null
}

/** Deletes what was sent or given up more than thirty days before `now`. */
export async function forgetOldMail(now: Date): Promise<void> {
  const { outbox } = store().tables
  await store().transaction(async (tx) => {
    for (const status of ['sent', 'failed'] as const) {
      await tx.delete(outbox).where(and(eq(outbox.status, status), lte(outbox.dueAt, now)))
    }
  })
}

/** Nobody has claimed it since, and nothing has become of it. */
function stillAsIn({ id, attempts }: { id: string; attempts: number }) {
  const { outbox } = store().tables
  return and(eq(outbox.id, id), eq(outbox.status, 'waiting'), eq(outbox.attempts, attempts))
}

function endOfClaim(now: Date): Date {
  return new Date(now.getTime() + claim)
}

function later(now: Date): Date {
  return new Date(now.getTime() + remembered)
}
