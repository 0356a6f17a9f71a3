import { createServer, type Server } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerKeptPages } from '@/app/_request/kept-answer'
import { PageCache } from '@/app/_request/page-cache'
import { type Asked, ask } from '@/app/_request/testing/ask'

const address = '/articles/the-harbour-reopens'
const html = `<html><body><p>${'The first ferry came in at dawn. '.repeat(200)}</p></body></html>`

let server: Server
let version: string | null

beforeEach(async () => {
  version = '1'
  const cache = new PageCache(
    async () => version,
    async () => html,
  )
  await cache.get(`/$${address}`)
  await cache.set(`/$${address}`, { html, status: 200, headers: {} })
  server = createServer((_, response) => response.end('from Next'))
  answerKeptPages(server, cache)
  // As happens at every request.
  answerKeptPages(server, cache)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterEach(() => {
  server.close()
})

describe('a kept page is answered before Next is asked', () => {
  test.each<[string | undefined, string | undefined, (bytes: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['BR;q=1.0', 'br', brotliDecompressSync],
    ['deflate', undefined, (bytes) => bytes],
    ['gzip;q=0.000', undefined, (bytes) => bytes],
    [undefined, undefined, (bytes) => bytes],
  ])('in what the browser takes: %s', async (accepted, encoding, decoded) => {
    const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-encoding': accepted }
    const answer = await ask(server, address, { headers })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
    })
    expect(answer.headers['cache-control']).toBe('public, max-age=0, s-maxage=1')
    expect(decoded(answer.bytes).toString()).toBe(html)
  })

  test('also with a query, which changes nothing, and to HEAD without its text', async () => {
    expect((await ask(server, `${address}?from=a-feed`)).text).toBe(html)
    const { text, headers } = await ask(server, address, { method: 'HEAD' })
    expect([text, headers['content-length']]).toEqual(['', String(html.length)])
  })

  test('in a few bytes to whoever has it already', async () => {
    const { headers } = await ask(server, address)
    const etag = headers.etag ?? ''
    for (const known of [etag, `"x", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(server, address, { headers: { 'if-none-match': known } })
      expect([known, again.status, again.text, again.headers.etag]).toEqual([known, 304, '', etag])
    }
    expect((await ask(server, address, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200)
  })
})

test.each<[string, Asked]>([
  ['a post', { method: 'POST' }],
  ['a rendering past every cache', { headers: { cookie: '__prerender_bypass=1' } }],
])('%s is for Next', async (_, question) => {
  expect((await ask(server, address, question)).text).toBe('from Next')
})

test('an address that nothing is kept for, and a page that has changed, are for Next', async () => {
  expect((await ask(server, '/articles/another')).text).toBe('from Next')
  version = '2'
  expect((await ask(server, address)).text).toBe('from Next')
})
