import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { keptFile } from '@/app/_request/kept-file'

// A database that is away cannot be had here; distribution.spec.ts has one that is there.
const database = vi.hoisted(() => ({ version: '1', isAway: false }))
vi.mock('@/newsroom/operating/outage', () => ({ noteOutage: () => database.isAway }))
vi.mock('@/newsroom/pages', () => ({
  versionOf: async () => {
    if (database.isAway) throw new Error('away')
    return database.version
  },
}))

const make = vi.fn()

async function ask(path: string, headers: Record<string, string> = {}) {
  const request = new NextRequest(`http://localhost${path}`, { headers })
  const answer = await keptFile(request, { tags: ['lists'], type: 'text/plain', make })
  return { status: answer.status, text: await answer.text(), etag: answer.headers.get('etag') ?? '' }
}

test('a file is made once, and anew when what it is made of has changed', async () => {
  make.mockReset().mockResolvedValueOnce('one').mockResolvedValueOnce('two')
  const first = await ask('/feed.xml')
  expect([first.text, (await ask('/feed.xml')).text]).toEqual(['one', 'one'])
  expect((await ask('/feed.xml', { 'if-none-match': first.etag })).status).toBe(304)
  database.version = '2'
  expect(await ask('/feed.xml', { 'if-none-match': first.etag })).toMatchObject({ status: 200, text: 'two' })
  expect(make).toHaveBeenCalledTimes(2)
})

test('what makes nothing is not there', async () => {
  make.mockReset().mockResolvedValue(null)
  expect(await ask('/sections/nowhere/feed.xml')).toMatchObject({ status: 404 })
})

test('while the database is away a file is as it was, and others are for later', async () => {
  make.mockReset().mockResolvedValue('kept')
  await ask('/atom.xml')
  database.isAway = true
  expect(await ask('/atom.xml')).toMatchObject({ status: 200, text: 'kept' })
  expect(await ask('/feed.json')).toMatchObject({ status: 503 })
})
