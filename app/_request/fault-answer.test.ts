import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answerFaults } from '@/app/_request/fault-answer'

const page =
  '<html><head><meta name="page-status" content="503"/></head><body><h1>Just now</h1><div id="typed"></div></body></html>'
const shown = page.replace('<div id="typed"></div>', '')
const giveBack = '<h1>Nothing was stored</h1><div id="typed"></div>'

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'postbag-fault-'))
  mkdirSync(join(folder, '.next/server/app'), { recursive: true })
  mkdirSync(join(folder, '.next/server/app/fault/en'), { recursive: true })
  writeFileSync(join(folder, '.next/server/app/fault/en.html'), page)
  writeFileSync(join(folder, '.next/server/app/fault/en/unknown-form.html'), giveBack)
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('POSTBAG_DIST_DIR', '.next')
})

interface Options {
  method?: string
  isOurs?: boolean
  isUnstored?: boolean
  body?: FormData
  headers?: Record<string, string>
}

async function answerOf(
  listener: RequestListener,
  { method = 'GET', isOurs = false, isUnstored = false, body, headers: sent = {} }: Options = {},
  answering = answerFaults,
): Promise<{ status: number; text: string; headers: Headers }> {
  const server = createServer((request, response) => {
    answering(request, { method, response, isOurs, isUnstored })
    listener(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method,
    headers: sent,
    ...(body ? { body } : {}),
  })
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
  expect(text).toBe(shown)
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
  expect(text).toBe(shown)
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

const typed = new FormData()
typed.set('body', `\n</textarea><script>x</script>\n"$&" ${"$'"}`)

test('what was typed into a form that is not ours is given back as text', async () => {
  const { status, text, headers } = await answerOf(failing, { method: 'POST', body: typed })
  expect(status).toBe(400)
  expect(headers.get('content-type')).toContain('text/html')
  expect(text).toContain('>Comment</label>')
  expect(text).toContain(
    '>\n\r\n&#60;/textarea&#62;&#60;script&#62;x&#60;/script&#62;\r\n&#34;$&#38;&#34; $&#39;</textarea>',
  )
})

test('also when nobody has read it', async () => {
  const unread: RequestListener = (_, response) => response.writeHead(500).end('')
  const { status, text } = await answerOf(unread, { method: 'POST', body: typed })
  expect([status, text]).toEqual([400, expect.stringContaining('>Comment</label>')])
})

test('a script, which still has what was typed, is answered in words', async () => {
  const { status, text } = await answerOf(failing, {
    method: 'POST',
    body: typed,
    headers: { 'next-action': '7f' },
  })
  expect([status, text]).toEqual([400, expect.stringMatching(/^What was sent is no form/)])
})

test('a post that fails in an action is a fault', async () => {
  const { status } = await answerOf(failing, { method: 'POST', isOurs: true })
  expect(status).toBe(503)
})

describe('what could not be stored', () => {
  test('is a 503, when the page with the form says so by itself', async () => {
    for (const listener of [
      (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('the form'),
      (_, response) => response.end('the form'),
      (_, response) => {
        response.write('the ')
        response.end('form')
      },
    ] satisfies RequestListener[]) {
      const { status, text, headers } = await answerOf(listener, {
        method: 'POST',
        isOurs: true,
        isUnstored: true,
      })
      expect([status, text, headers.get('retry-after')]).toEqual([503, 'the form', '60'])
    }
  })

  test('stands as text on the fault page, when there is no page with the form either', async () => {
    const { status, text } = await answerOf(failing, {
      method: 'POST',
      isOurs: true,
      isUnstored: true,
      body: typed,
    })
    expect(status).toBe(503)
    expect(text).toContain('Just now')
    expect(text).toContain('&#60;/textarea&#62;&#60;script&#62;x&#60;/script&#62;')
  })

  test('leaves every other answer as it is', async () => {
    const { status } = await answerOf((_, response) => response.writeHead(404).end(), {
      method: 'POST',
      isOurs: true,
      isUnstored: true,
    })
    expect(status).toBe(404)
  })
})

test('a fault whose page the build does not have is said in a sentence', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'postbag-fault-'))
  vi.spyOn(process, 'cwd').mockReturnValue(empty)
  vi.resetModules()
  const { answerFaults: withoutPages } = await import('@/app/_request/fault-answer')
  const answer = await answerOf(
    (_, response) => {
      response.setHeader('Content-Length', 5)
      response.writeHead(500).end('wrong')
    },
    {},
    withoutPages,
  )
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(answer.text).toBe('This page cannot be shown just now. Nothing was stored. Try again in a minute.\n')
})
