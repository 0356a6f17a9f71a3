import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, ask } from '@/app/_request/testing/ask'
import { refuseUnread } from '@/app/_request/unread'
import { settingsAre } from '@/newsroom/testing/stage'
import { rememberWords } from '@/newsroom/words/last-words'

const answered = vi.fn()
let server: Server

beforeEach(async () => {
  settingsAre({})
  answered.mockClear()
  server = createServer((request, response) => {
    if (refuseUnread(request, response, request.url ?? '')) return
    answered()
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterEach(() => {
  server.close()
})

/** An empty form of the site itself. */
const posted = { method: 'POST', headers: { origin: 'http://localhost:3000', 'content-length': '0' } }

describe('what no form of the site sends is refused before it is read:', () => {
  const { origin } = posted.headers
  test.each<[string, string, Asked, number]>([
    ['another method', '/articles/a', { method: 'PUT' }, 405],
    ['a form to a file', '/favicon.ico', posted, 405],
    ['a form to an interface', '/api/health', posted, 405],
    [
      'no length',
      '/articles/a',
      { method: 'POST', headers: { origin, 'transfer-encoding': 'chunked' } },
      411,
    ],
    ['too much', '/articles/a', { method: 'POST', headers: { origin, 'content-length': '1000001' } }, 413],
    [
      'another site’s form',
      '/admin/sign-in',
      { method: 'POST', headers: { ...posted.headers, origin: 'https://evil.example' } },
      403,
    ],
    ['a form from nowhere', '/', { method: 'POST', headers: { 'content-length': '0' } }, 403],
  ])('%s', async (_, path, asked, status) => {
    expect(await ask(server, path, asked)).toMatchObject({
      status,
      text: expect.stringMatching(/^[A-Z].*\.\n$/),
    })
    expect(answered).not.toHaveBeenCalled()
  })
})

test.each([
  ['of which no length is said', 'POST', ''],
  ['that is in parts', 'POST', 'Transfer-Encoding: chunked\r\n'],
  ['that asks, and sends in parts', 'GET', 'Transfer-Encoding: chunked\r\n'],
])('a request %s is refused', async (_, method, header) => {
  const socket = connect(portOf(server), '127.0.0.1')
  const answer = new Promise((heard) => socket.once('data', (data) => heard(String(data))))
  socket.write(
    `${method} /articles/a HTTP/1.1\r\nHost: localhost\r\nOrigin: ${posted.headers.origin}\r\n${header}\r\n`,
  )
  expect(await answer).toMatch(/^HTTP\/1.1 411 /)
  socket.destroy()
})

test('it is said in the language that the site spoke last', async () => {
  rememberWords({ language: 'fr', digits: 'latn', timeZone: 'UTC' })
  const { text } = await ask(server, '/articles/a', { method: 'PUT' })
  rememberWords({ language: 'en', digits: 'latn', timeZone: 'UTC' })
  expect(text).toBe('Il n’y a pas de formulaire à cette adresse. Rien n’a été enregistré.\n')
})

test('what a form of the site sends is not', async () => {
  await ask(server, '/articles/a', posted)
  expect(answered).toHaveBeenCalledOnce()
})

test('who sends on after the answer, on a connection that is not kept, is not cut off', async () => {
  const socket = connect(portOf(server), '127.0.0.1')
  const heard = vi.fn()
  socket.on('data', heard)
  const closed = once(socket, 'close')
  const send = promisify<Buffer | string, void>(socket.write.bind(socket))
  await send('POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 20000000\r\n\r\n')
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  for (let sent = 0; sent < 20_000_000; sent += 1_000_000) await send(Buffer.alloc(1_000_000))
  await closed
})

function portOf(listening: Server): number {
  const address = listening.address()
  return typeof address === 'object' && address ? address.port : 0
}
