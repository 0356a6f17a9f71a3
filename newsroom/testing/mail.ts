import { asc } from 'drizzle-orm'
import { store } from '@/db/store'
import { type Mail, queueMail, type StoredMail } from '@/newsroom/mail/outbox'

/** When the mail of a test is written, unless it says otherwise. */
export const writtenAt = new Date('2026-11-02T08:00:00Z')

let written = 0

/** A mail in the outbox; each has a cause of its own unless it is given. */
export async function aQueuedMail(given: Partial<Mail> = {}, now = writtenAt): Promise<void> {
  const mail: Mail = {
    kind: 'greeting',
    cause: `greeting ${++written}`,
    recipient: 'mira@readers.example',
    subject: 'Good morning',
    text: 'Good morning.\n',
    html: '<p>Good morning.</p>',
    unsubscribe: null,
    ...given,
  }
  await store().transaction((tx) => queueMail(tx, mail, now))
}

/** Everything in the outbox, in the order in which it was written. */
export async function theOutbox(): Promise<StoredMail[]> {
  const { outbox } = store().tables
  return store().read.select().from(outbox).orderBy(asc(outbox.id))
}
