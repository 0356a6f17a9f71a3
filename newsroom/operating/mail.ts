import { asc, desc, eq } from 'drizzle-orm'
import { store } from '@/db/store'
import { withoutAddresses } from '@/newsroom/mail/mail-rules'
import { troubleWith } from '@/newsroom/mail/smtp'
import { type Finding, ok, warning } from '@/newsroom/operating/finding'
import type { Settings } from '@/newsroom/settings'

const subject = 'mail'

/** In milliseconds: what waits longer was tried several times. */
const tooLong = 60 * 60_000

/** Where mail goes, whether the server lets us in, and what has not left. It sends nothing. */
export async function* examineMail(
  { mailServer, dataDir }: Settings,
  now = new Date(),
): AsyncGenerator<Finding> {
  if (!mailServer) {
    yield ok(subject, `written to ${dataDir}/outbox, a file each. Set SMTP_URL and MAIL_FROM to send it.`)
  } else {
    const trouble = await troubleWith(mailServer)
    const at = `${mailServer.host}, port ${mailServer.port}`
    yield trouble
      ? warning(
          subject,
          `the server at ${at} cannot be used: ${trouble} Mail waits. Mend SMTP_URL or the server.`,
        )
      : ok(subject, `handed to ${at}, which lets us in`)
  }
  yield await waitingMail(now)
  yield await failedMail()
}

async function waitingMail(now: Date): Promise<Finding> {
  const { outbox } = store().tables
  const { read } = store()
  const waits = eq(outbox.status, 'waiting')
  const [first] = await read
    .select({ writtenAt: outbox.writtenAt, error: outbox.error })
    .from(outbox)
    .where(waits)
    .orderBy(asc(outbox.writtenAt), asc(outbox.id))
    .limit(1)
  if (!first) return ok('outbox', 'nothing waits')
  const number = await read.$count(outbox, waits)
  const counted = number === 1 ? '1 mail waits' : `${number} mails wait`
  const waited = now.getTime() - first.writtenAt.getTime()
  if (waited < tooLong) return ok('outbox', counted)
  const hours = Math.floor(waited / tooLong)
  const why = first.error ? `: ${withoutAddresses(first.error)}` : '. Is the site running?'
  return warning('outbox', `${counted}, the first for ${hours === 1 ? 'an hour' : `${hours} hours`}${why}`)
}

async function failedMail(): Promise<Finding> {
  const { outbox } = store().tables
  const failed = await store()
    .read.select({ kind: outbox.kind, error: outbox.error })
    .from(outbox)
    .where(eq(outbox.status, 'failed'))
    .orderBy(desc(outbox.dueAt))
  const [last] = failed
  if (!last) return ok('given up', 'no mail in the last thirty days')
  const why = withoutAddresses(last.error ?? '')
  return warning(
    'given up',
    `${failed.length === 1 ? '1 mail' : `${failed.length} mails`}, in the last thirty days; the last (${last.kind}): ${why}`,
  )
}
