import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { GET } from '@/app/media/[name]/route'
import { settingsAre } from '@/newsroom/testing/stage'

const name = `${'0'.repeat(32)}.webp`
const bytes = Buffer.alloc(200_000, 'an image')

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'postbag-media-'))
  settingsAre({ dataDir })
  mkdirSync(join(dataDir, 'media'))
  writeFileSync(join(dataDir, 'media', name), bytes)
  writeFileSync(join(dataDir, 'postbag.db'), 'secrets')
})

afterEach(() => rmSync(dataDir, { recursive: true }))

function ask(
  asked: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const request = new NextRequest('http://localhost/media/name', init)
  return GET(request, { params: Promise.resolve({ name: asked }) })
}

test('an image is served whole, and may be kept for ever', async () => {
  const answer = await ask(name)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '200000',
    'content-type': 'image/webp',
  })
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
})

test('whoever has it already, or asks for the headers only, is not sent it again', async () => {
  const again = await ask(name, { headers: { 'if-none-match': `W/"x", "${name}"` } })
  expect([again.status, again.body]).toEqual([304, null])
  const head = await ask(name, { method: 'HEAD' })
  expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, null, '200000'])
})

test.each([
  '',
  '..',
  '../postbag.db',
  '..%2Fpostbag.db',
  'postbag.db',
  `${'1'.repeat(32)}.webp`,
  `${name}\0`,
])('there is nothing called %j', async (asked) => {
  const answer = await ask(asked)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).not.toContain('secrets')
})
