import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type RequestListener,
  type Server,
} from 'node:http'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { peerHeader } from '@/app/_request/client-address'
import { listenToRequests } from '@/app/_request/connection'
import { exchangeWith } from '@/app/_request/exchange'
import { PageCache } from '@/app/_request/page-cache'
import { type Asked, ask as askServer } from '@/app/_request/testing/ask'
import { settingsAre } from '@/newsroom/testing/stage'

const page = '<html><body><p>Your comment</p><script src="/_next/main.js"></script></body></html>'
const document = '<html><body><p>Your comment</p></body></html>'

let server: Server
let seen: IncomingMessage
let answer: RequestListener

// The channel is one for the process: as in a site, it is listened to once.
beforeAll(() => {
  settingsAre({})
  listenToRequests(
    new PageCache(
      async () => null,
      async () => '',
    ),
  )
})

beforeEach(async () => {
  answer = (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(page)
  }
  server = createServer((incoming, response) => {
    seen = incoming
    // As an action does that answers a post.
    const exchange = exchangeWith(
      new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    )
    if (exchange) exchange.isOurs = true
    answer(incoming, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterEach(() => {
  server.close()
})

const ask = (path: string, asked?: Asked) => askServer(server, path, asked)

/** An empty form of the site itself. */
const posted = { method: 'POST', headers: { origin: 'http://localhost:3000', 'content-length': '0' } }

describe('every request', () => {
  test('carries the socket’s own address, whatever a client writes there', async () => {
    await ask('/', { headers: { [peerHeader]: '6.6.6.6', 'X-Postbag-Peer': '6.6.6.6' } })
    expect(seen.headers[peerHeader]).toBe('127.0.0.1')
  })

  test.each([
    '/',
    '/articles/a',
    '/admin/comments',
    '/api/health',
    '/media/x.webp',
    '/reader/x.js',
    '/_next/x.js',
  ])('for %s is answered with the headers that keep a page safe', async (path) => {
    const { headers } = await ask(path)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src .*form-action 'self'$/,
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

test('the nonce of the desk is in the policy that Next sees, and new each time; none is taken from a client', async () => {
  const headers = { 'content-security-policy': "script-src 'nonce-evil'" }
  const nonces = []
  for (const path of ['/admin/comments', '/admin/comments']) {
    const sent = (await ask(path, { headers })).headers['content-security-policy']
    expect(seen.headers['content-security-policy']).toBe(sent)
    nonces.push(/'nonce-([^']{20,})'/.exec(String(sent))?.[1])
  }
  expect(new Set(nonces).size).toBe(2)
  expect(nonces).not.toContain(undefined)
  await ask('/articles/a', { headers })
  expect(seen.headers['content-security-policy']).toBeUndefined()
})

describe('a reader page', () => {
  const routerHeaders = {
    rsc: '1',
    'next-action': 'abc',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
    'next-router-state-tree': '[]',
    'next-url': '/',
  }

  test.each(['/', '/articles/a', '/articles/a?_rsc=1', '/your-comments'])(
    'at %s has one form, whatever of the framework’s a client asks for',
    async (path) => {
      await ask(path, { headers: routerHeaders })
      for (const name of Object.keys(routerHeaders))
        expect([name, seen.headers[name]]).toEqual([name, undefined])
    },
  )

  test.each(['/admin', '/admin/comments'])(
    'is none at %s, which keeps what the framework asks for',
    async (path) => {
      await ask(path, { headers: routerHeaders })
      expect(seen.headers).toMatchObject(routerHeaders)
    },
  )

  test('that the cache keeps is not touched on its way', async () => {
    expect((await ask('/articles/a')).text).toBe(page)
  })

  test.each([
    ['/articles/a', posted],
    ['/your-comments', {}],
    ['/no-such-page', {}],
    ['/administrators', {}],
  ])('for one reader (%s, %j) is sent as a document', async (path, asked) => {
    expect((await ask(path, asked)).text).toBe(document)
  })

  test.each(['/admin/comments', '/admin'])('is none at %s, which keeps its scripts', async (path) => {
    expect((await ask(path)).text).toBe(page)
    expect((await ask(path, posted)).text).toBe(page)
  })
})

describe('an answer that is made a document', () => {
  const respond = (listener: RequestListener) => {
    answer = listener
    return ask('/your-comments')
  }

  test('may come in pieces that cut a script, or a letter, in two', async () => {
    const bytes = Buffer.from('<p>נועה</p><script>1</script><p>😀</p>')
    const { text } = await respond((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      for (const byte of bytes) response.write(Buffer.from([byte]))
      response.end()
    })
    expect(text).toBe('<p>נועה</p><p>😀</p>')
  })

  test('has the length of what is sent', async () => {
    const { text, headers } = await respond((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': Buffer.byteLength(page) })
      response.end(page)
    })
    expect(text).toBe(document)
    expect(headers['content-length']).toBe(String(document.length))
  })

  test('is not asked for compressed, as it could not be read then', async () => {
    await ask('/your-comments', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(seen.headers['accept-encoding']).toBeUndefined()
  })

  test('has the status that the page says', async () => {
    const { status } = await respond((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<meta name="page-status" content="404"/><p>Nothing here</p>')
    })
    expect(status).toBe(404)
  })

  test.each([
    ['an object', { Location: '/your-comments', 'Set-Cookie': ['a=1', 'b=2'] }],
    ['a list', ['Location', '/your-comments', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']],
  ])('keeps the headers that are written with the status, as %s', async (_, headers) => {
    const sent = await respond((_, response) => {
      response.writeHead(303, headers as OutgoingHttpHeader[])
      response.end()
    })
    expect(sent.status).toBe(303)
    expect(sent.headers).toMatchObject({ location: '/your-comments', 'set-cookie': ['a=1', 'b=2'] })
  })

  test('is left as it is when it is no page', async () => {
    const { text } = await respond((_, response) => {
      response.setHeader('Content-Type', 'text/plain')
      response.write('<script>')
      response.end('</script>')
    })
    expect(text).toBe('<script></script>')
  })

  test('tells whoever wrote it when it was taken, and when it was sent', async () => {
    const told = vi.fn()
    await respond((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.write('a', () => told('taken'))
      response.end(() => told('sent'))
    })
    await vi.waitFor(() => expect(told.mock.calls.flat()).toEqual(['taken', 'sent']))
  })
})

test.each(['*', '/./admin', '/x/%2e%2E/admin', '/_next/..', '/x/..\\admin', '/fault', '/fault/en'])(
  'what is no path, leads by dots to another page, or is for faults, is no address: %s',
  async (path) => {
    await ask(path)
    expect(seen.url).toBe('/not-found')
  },
)

test.each([
  ['http://evil.example/articles/a?b=c', '/articles/a?b=c'],
  ['HTTPS://evil.example', '/'],
  ['http://evil.example?b', '/?b'],
])('of a whole address only the path counts: %s', async (target, path) => {
  await ask(target)
  expect(seen.url).toBe(path)
})

test.each(['/articles/a.rsc', '/a%2ersc', '/articles/%ff', '/%', '/%C3%28'])(
  'an address that the framework would fail on is none: %s',
  async (path) => {
    await ask(path)
    expect(seen.url).toBe('/not-found')
  },
)

test.each(['/admin/comments.rsc', '/_next/static/x.rsc'])('%s is the framework’s own', async (path) => {
  await ask(path)
  expect(seen.url).toBe(path)
})
