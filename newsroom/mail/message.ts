import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailSender } from '@/newsroom/mail/mail-settings'
import type { StoredMail } from '@/newsroom/mail/outbox'

/**
 * A mail as RFC 5322 writes it: plain text and HTML, UTF-8, whatever is in it within its header or its part. The same
 * Message-ID and time every time, so that a receiver can tell that a mail came twice. Says that a program sent it
 * (RFC 3834), and, where it has an address for that, that one click ends such mails (RFC 8058).
 */
export async function messageOf(mail: StoredMail, from: MailSender): Promise<Buffer> {
  return new MailComposer({
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    messageId: `<${mail.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: mail.writtenAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribe
        ? {
            'List-Unsubscribe': `<${mail.unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
