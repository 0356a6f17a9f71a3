import { createTransport } from 'nodemailer'
import type { MailServer } from '@/newsroom/mail/mail-settings'
import { NotTaken } from '@/newsroom/mail/taking'

/** In milliseconds: how long to wait for a server. */
export interface Timeouts {
  connection: number
  greeting: number
  /** For the next answer. RFC 5321, 4.5.3.2.6 has ten minutes: who waits less sends twice what a slow server has taken. */
  answer: number
}

const usualTimeouts: Timeouts = { connection: 30_000, greeting: 30_000, answer: 10 * 60_000 }

/** In milliseconds, for all of it together: a server that answers byte by byte must not keep all other mail waiting. */
const longest = 15 * 60_000

/** An envelope and what is in it, as RFC 5322 writes it. */
export interface Letter {
  from: string
  to: string
  message: Buffer
}

/**
 * Hands a letter to the server, over a connection of its own. When it returns, the server has said that it has it; throws
 * `NotTaken` otherwise. Only a recipient that the server refuses for good (5xx after RCPT TO) is final; all else, a
 * letter that it refuses included, may be the operator's to mend.
 */
export async function sendBySmtp(
  server: MailServer,
  { from, to, message }: Letter,
  timeouts: Timeouts = usualTimeouts,
): Promise<void> {
  const transport = transportTo(server, timeouts)
  try {
    await transport.sendMail({
      envelope: { from, to: [to] },
      raw: message,
      signal: AbortSignal.timeout(longest),
    })
  } catch (error) {
    throw notTaken(error)
  } finally {
    transport.close()
  }
}

/** Whether the server answers and lets us in: null, or what it said. Sends nothing. */
export async function troubleWith(server: MailServer): Promise<string | null> {
  const transport = transportTo(server, { connection: 10_000, greeting: 10_000, answer: 10_000 })
  try {
    await transport.verify()
    return null
  } catch (error) {
    return notTaken(error).message
  } finally {
    transport.close()
  }
}

function transportTo({ host, port, isSecure, login }: MailServer, timeouts: Timeouts) {
  const isHere = /^(localhost|127\..*|::1)$/.test(host)
  return createTransport({
    host,
    port,
    secure: isSecure,
    // A password is sent over no wire in the clear. On this machine there is no wire, and no certificate for its name.
    requireTLS: login !== undefined && !isHere,
    tls: { rejectUnauthorized: !isHere },
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    connectionTimeout: timeouts.connection,
    dnsTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function notTaken(error: unknown): NotTaken {
  if (!(error instanceof Error)) return new NotTaken(String(error))
  const code = 'responseCode' in error ? Number(error.responseCode) : 0
  const command = 'command' in error ? String(error.command) : ''
  const isAboutMail = code >= 400 && code !== 421 && ['RCPT TO', 'DATA'].includes(command)
  return new NotTaken(asSentence(error.message), {
    isFinal: isAboutMail && command === 'RCPT TO' && code >= 500,
    isCut: !isAboutMail,
  })
}

function asSentence(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim().slice(0, 500)
  return /[.!?]$/.test(line) ? line : `${line}.`
}
