import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Exchange } from '@/app/_request/exchange'
import { answerFaults } from '@/app/_request/fault-answer'

const page =
  '<html><head><meta name="page-status" content="503"/></head><body><main><h1>Just now</h1></main></body></html>'

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'postbag-fault-'))
  mkdirSync(join(folder, '.next/server/app'), { recursive: true })
  writeFileSync(join(folder, '.next/server/app/fault.html'), page)
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('POSTBAG_DIST_DIR', '.next')
})

async function answerOf(
  listener: RequestListener,
  { method = 'GET', isOurs = false, unstored }: { method?: string } & Partial<Exchange> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const server = createServer((request, response) => {
    answerFaults(request.method, { response, isOurs, ...(unstored ? { unstored } : {}) })
    listener(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method })
  const text = await answer.text()
  server.close()
  return { status: answer.status, text, headers: answer.headers }
}

test('a fault is answered with the whole page in words, and kept by nobody', async () => {
  const { status, text, headers } = await answerOf((_, response) => {
    response.writeHead(500, { 'Content-Type': 'text/plain' })
    response.write('Internal ')
    response.end('Server Error')
  })
  expect(status).toBe(503)
  expect(text).toBe(page)
  expect(headers.get('content-type')).toContain('text/html')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('retry-after')).toBe('60')
})

test('the length that was announced is not that of the page', async () => {
  const { text } = await answerOf((_, response) => {
    response.statusCode = 500
    response.setHeader('Content-Length', 5)
    response.setHeader('Content-Encoding', 'gzip')
    response.end('fault')
  })
  expect(text).toBe(page)
})

test('every other answer passes as it is', async () => {
  const { status, text, headers } = await answerOf((_, response) => {
    response.writeHead(404, { 'X-Own': 'yes' })
    response.write('not ')
    response.end('here')
  })
  expect([status, text, headers.get('x-own')]).toEqual([404, 'not here', 'yes'])
})

const failing: RequestListener = (_, response) => {
  response.statusCode = 500
  response.end('Internal Server Error')
}

test('a post that fails before any action is a form that is not ours', async () => {
  const { status, text, headers } = await answerOf(failing, { method: 'POST' })
  expect(status).toBe(400)
  expect(text).toContain('Nothing was stored')
  expect(headers.get('content-type')).toContain('text/plain')
})

test.each([200, 307, 400, 405, 409])('nor is one that Next answers with %i by itself', async (status) => {
  const sent = await answerOf(
    (_, response) => {
      response.writeHead(status, { Location: '/admin/sign-in', 'Content-Type': 'text/html' })
      response.write('<p>The page, as if nothing ')
      response.end('had been sent</p>')
    },
    { method: 'POST' },
  )
  expect(sent.status).toBe(400)
  expect(sent.text).toMatch(/^What was sent is no form.*Nothing was stored/)
  expect(sent.headers.get('location')).toBeNull()
})

test('a post that fails in an action is a fault', async () => {
  const { status } = await answerOf(failing, { method: 'POST', isOurs: true })
  expect(status).toBe(503)
})

describe('what could not be stored', () => {
  const unstored = { name: 'Mira', body: 'Is 1 < 2 & </textarea><script>?', website: '', slug: 'the-harbour' }

  test('is a 503, when the page with the form says so by itself', async () => {
    for (const listener of [
      (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('the form'),
      (_, response) => response.end('the form'),
      (_, response) => {
        response.write('the ')
        response.end('form')
      },
    ] satisfies RequestListener[]) {
      const { status, text, headers } = await answerOf(listener, { method: 'POST', isOurs: true, unstored })
      expect([status, text, headers.get('retry-after')]).toEqual([503, 'the form', '60'])
    }
  })

  test('stands as text on the fault page, when there is no page with the form either', async () => {
    const { status, text } = await answerOf(failing, { method: 'POST', isOurs: true, unstored })
    expect(status).toBe(503)
    expect(text).toContain('Is 1 &lt; 2 &amp; &lt;/textarea&gt;&lt;script&gt;?</textarea>')
    expect(text.match(/<textarea/g)).toHaveLength(2)
  })

  test('leaves every other answer as it is', async () => {
    const { status } = await answerOf((_, response) => response.writeHead(404).end(), {
      method: 'POST',
      isOurs: true,
      unstored,
    })
    expect(status).toBe(404)
  })
})
