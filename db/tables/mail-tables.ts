import type { Columns } from '@/db/columns.postgres'
import type { StaffTables } from '@/db/tables/staff-tables'

export const mailStatuses = ['waiting', 'sent', 'failed'] as const

/** A mail that somebody may wish to have; `queue`: that comments begin to wait. */
export const mailWishes = ['queue'] as const

/** What is to be mailed, and who wishes to have it. */
export function mailTables(c: Columns, { staff }: StaffTables) {
  /** Every mail as it was written, in the transaction of its cause. */
  const outbox = c.table(
    'outbox',
    {
      /** It is the mail's Message-ID, too. */
      id: c.text().primaryKey(),
      kind: c.text().notNull(),
      /** What it is sent for: of one cause there is one mail. */
      cause: c.text().notNull().unique(),
      recipient: c.text().notNull(),
      subject: c.text().notNull(),
      text: c.text().notNull(),
      html: c.text().notNull(),
      /** The address where one click ends mails of its kind (RFC 8058); null for mails that have none. */
      unsubscribe: c.text(),
      writtenAt: c.moment().notNull(),
      status: c.text({ enum: mailStatuses }).notNull(),
      /** Counts claims, so that one who claimed it before cannot say what became of it after. */
      attempts: c.integer().notNull(),
      /** When to do the next thing with it: to send it, to take it for abandoned by who claimed it, or to forget it. */
      dueAt: c.moment().notNull(),
      /** When it was sent, or given up; null while it waits. */
      endedAt: c.moment(),
      /** Why it was not taken the last time; null when nothing stood in the way. */
      error: c.text(),
    },
    (t) => [c.index('outbox_due').on(t.status, t.dueAt, t.id)],
  )

  const staffMail = c.table(
    'staff_mail',
    {
      staffId: c
        .text()
        .notNull()
        .references(() => staff.id, { onDelete: 'cascade' }),
      kind: c.text({ enum: mailWishes }).notNull(),
      wished: c.flag().notNull(),
      /** When the last was written, for what comes at most so often; null before the first. */
      lastAt: c.moment(),
    },
    (t) => [c.primaryKey({ columns: [t.staffId, t.kind] })],
  )

  return { outbox, staffMail }
}
