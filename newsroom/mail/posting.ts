import { theEdition } from '@/newsroom/edition'
import type { Post } from '@/newsroom/mail/courier'
import { writeToFolder } from '@/newsroom/mail/mail-folder'
import type { MailSender } from '@/newsroom/mail/mail-settings'
import { messageOf } from '@/newsroom/mail/message'
import { sendBySmtp, type Timeouts } from '@/newsroom/mail/smtp'
import { settings } from '@/newsroom/settings'
import { siteOrigin } from '@/newsroom/site-origin'

/** How mail leaves: to the server of SMTP_URL, or without one into a file each. */
export function theWayOut(timeouts?: Timeouts): Post {
  return async (mail) => {
    const from = await theSender()
    const message = await messageOf(mail, from)
    const { mailServer } = settings()
    if (!mailServer) return writeToFolder(mail.id, message)
    await sendBySmtp(mailServer, { from: from.address, to: mail.recipient, message }, timeouts)
  }
}

/** Whom mail comes from: MAIL_FROM, with the paper's name when that has none. */
export async function theSender(): Promise<MailSender> {
  const { name } = await theEdition()
  const { mailFrom } = settings()
  if (mailFrom) return { ...mailFrom, name: mailFrom.name || name }
  const { hostname } = new URL(siteOrigin())
  return { name, address: `postbag@${hostname}` }
}
