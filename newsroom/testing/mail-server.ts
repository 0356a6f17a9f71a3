import { once } from 'node:events'
import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { MailServer } from '@/newsroom/mail/mail-settings'

/** How a mail server can behave. The last three have the whole message before they do. */
export type Behaviour =
  | 'takes'
  | 'says nothing'
  | 'is busy'
  | 'knows no such recipient'
  | 'fails after DATA'
  | 'refuses after DATA'
  | 'says nothing after DATA'
  | 'takes and loses the answer'

export interface Taken {
  to: string[]
  message: string
}

/** How it behaves, and what it has seen. */
interface Held {
  behaviour: Behaviour
  attempts: number
  passwords: string[]
  taken: Taken[]
}

/**
 * A mail server on this machine, for the rest of a test. `taken` is what it has said it has, or keeps all the same.
 * `password`: it wants one, of whomever. `encrypts`: with a certificate that nobody vouches for.
 */
export async function aMailServer({ password = '', encrypts = false } = {}) {
  const taken: Taken[] = []
  const sockets = new Set<Socket>()
  const held: Held = { behaviour: 'takes', attempts: 0, passwords: [], taken }
  const answer = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code })
  const server = new SMTPServer({
    authOptional: password === '',
    allowInsecureAuth: true,
    disabledCommands: encrypts ? [] : ['STARTTLS'],
    onAuth: (auth, _session, done) => {
      held.passwords.push(auth.password ?? '')
      if (auth.password === password) done(null, { user: auth.username ?? '' })
      else done(answer(535, '5.7.8 not you'))
    },
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      held.attempts++
      if (held.behaviour !== 'says nothing') done()
    },
    onRcptTo: ({ address }, _session, done) => {
      if (held.behaviour === 'is busy') return done(answer(450, `4.2.0 <${address}> come back later`))
      if (held.behaviour === 'knows no such recipient') {
        return done(answer(550, `5.1.1 <${address}> no such user`))
      }
      done()
    },
    onData: async (stream, session, done) => {
      const message = await text(stream)
      const letter = { to: session.envelope.rcptTo.map(({ address }) => address), message }
      if (held.behaviour === 'fails after DATA') return done(answer(451, '4.3.0 not now'))
      if (held.behaviour === 'refuses after DATA') return done(answer(554, '5.6.0 not like this'))
      if (held.behaviour === 'says nothing after DATA') return
      taken.push(letter)
      if (held.behaviour === 'takes') return done()
      for (const socket of sockets) socket.destroy()
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((done) => server.close(() => done()))
  })
  const address = server.server.address()
  const at: MailServer = {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    isSecure: false,
    login: undefined,
  }
  return Object.assign(held, { at })
}

/** A message as a mail program reads it. */
export function read(message: string | Buffer) {
  return PostalMime.parse(message)
}
