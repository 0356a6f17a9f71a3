import { and, eq, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { Edition } from '@/newsroom/edition-rules'
import { type Composed, composeMail } from '@/newsroom/mail/composing'
import { queueMail } from '@/newsroom/mail/outbox'
import { moderating } from '@/newsroom/people/can'
import { siteOrigin } from '@/newsroom/site-origin'
import { type Words, wordsOf } from '@/newsroom/words/words-rules'

/** In milliseconds: nobody has more than one of these in it. */
const apart = 60 * 60_000

/**
 * Writes, as part of `tx`, a mail to every moderator who wishes it when `comment` is the only one that waits, and it is an
 * hour since their last. For whatever makes a comment wait.
 */
export async function tellModerators(
  tx: Writer,
  { comment, edition, now }: { comment: { id: string }; edition: Edition; now: Date },
): Promise<void> {
  // Asked first: while nobody is to be told, those who comment at once do not meet at the queue.
  const listening = await whoListens(tx, now)
  if (listening.length === 0 || (await othersWait(tx, comment))) return
  const { staffMail } = store().tables
  const composed = queueMailIn(wordsOf(edition), edition, now)
  for (const { id, email } of listening) {
    await queueMail(
      tx,
      { ...composed, kind: 'queue', cause: `queue ${comment.id} ${id}`, recipient: email },
      now,
    )
    await tx
      .update(staffMail)
      .set({ lastAt: now })
      .where(and(eq(staffMail.staffId, id), eq(staffMail.kind, 'queue')))
  }
}

async function whoListens(tx: Writer, now: Date): Promise<{ id: string; email: string }[]> {
  const { staff, staffMail } = store().tables
  const isTime = or(isNull(staffMail.lastAt), lte(staffMail.lastAt, new Date(now.getTime() - apart)))
  return tx
    .select({ id: staff.id, email: staff.email })
    .from(staffMail)
    .innerJoin(staff, eq(staff.id, staffMail.staffId))
    .where(
      and(
        eq(staffMail.kind, 'queue'),
        eq(staffMail.wished, true),
        isTime,
        eq(staff.disabled, false),
        inArray(staff.role, [...moderating]),
      ),
    )
}

async function othersWait(tx: Writer, { id }: { id: string }): Promise<boolean> {
  const { comments } = store().tables
  const others = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.status, 'pending'), ne(comments.id, id)))
    .limit(1)
  return others.length > 0
}

function queueMailIn(words: Words, { name }: Edition, now: Date): Composed {
  const { t } = words
  const origin = siteOrigin()
  return composeMail(words, {
    subject: t('mail.queue.subject'),
    paragraphs: [t('mail.queue.arrived', { paper: name, moment: words.moment(now) })],
    link: { address: `${origin}/admin/comments`, label: t('mail.queue.open') },
    reason: t('mail.queue.reason', { account: `${origin}/admin/account` }),
  })
}
