import { z } from 'zod'
import { cleanName } from '@/newsroom/comments/comment-rules'

/** The server that mail is handed to. */
export interface MailServer {
  host: string
  port: number
  /** Encrypted from the first byte (RFC 8314); otherwise it becomes so when the server offers it. */
  isSecure: boolean
  login: { user: string; password: string } | undefined
}

/** Whom mail comes from; without a name it is the paper's. */
export interface MailSender {
  name: string
  address: string
}

/** The ports for handing in mail, without and with encryption from the first byte: RFC 6409 and RFC 8314. */
const usualPort = { 'smtp:': 587, 'smtps:': 465 }

/** SMTP_URL as it is set. */
export const mailServerShape = z.string().transform((text, report) => {
  const server = serverIn(text)
  if (server) return server
  report.addIssue('must be smtp://HOST:PORT, smtp://USER:PASSWORD@HOST:PORT or the same with smtps://')
  return z.NEVER
})

/** MAIL_FROM as it is set. */
export const mailSenderShape = z.string().transform((text, report) => {
  const [, name = '', address = ''] = /^(?:([^<>@"]*?)\s*<([^<>]*)>|)$/.exec(text) ?? ['', '', text]
  const parsed = z.email().safeParse(address)
  if (parsed.success && !/[\r\n]/.test(text)) return { name: cleanName(name), address: parsed.data }
  report.addIssue('must be an e-mail address, or a name and one: The Paper <news@paper.example>')
  return z.NEVER
})

function serverIn(text: string): MailServer | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(text)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return undefined
  if (hostname === '' || !['', '/'].includes(pathname) || search + hash !== '' || /[?#]/.test(text)) {
    return undefined
  }
  const [user, secret] = [decoded(username), decoded(password)]
  if (user === undefined || secret === undefined || (user === '') !== (secret === '')) return undefined
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? usualPort[protocol] : Number(port),
    isSecure: protocol === 'smtps:',
    login: user === '' ? undefined : { user, password: secret },
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
