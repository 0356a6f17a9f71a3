import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, ask } from '@/app/_request/testing/ask'
import { refuseUnread } from '@/app/_request/unread'
import { settingsAre } from '@/newsroom/testing/stage'

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

test('what a form of the site sends is not', async () => {
  await ask(server, '/articles/a', posted)
  expect(answered).toHaveBeenCalledOnce()
})
