import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { action, anyone } from '@/app/_request/action'
import { theViewer } from '@/app/_request/viewer'
import { siteWords } from '@/newsroom/words/site-words'
import { englishIn } from '@/newsroom/words/words-rules'

// There is no request outside Next; unread.ts refuses the same before, so that no request of a whole site comes here.
const sent = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => sent.headers }))
vi.mock('@/app/_request/viewer', () => ({ theViewer: vi.fn() }))
vi.mock('@/newsroom/words/site-words', () => ({ siteWords: vi.fn() }))

const work = vi.fn(async () => ({ status: 'fresh' as const }))
const act = action(anyone, z.object({}), work)
const post = (origin: string | null) => {
  sent.headers = new Headers({ 'content-length': '10', ...(origin === null ? {} : { origin }) })
  return act({ status: 'fresh' }, new FormData())
}

beforeEach(() => {
  work.mockClear()
  vi.mocked(siteWords).mockResolvedValue(englishIn('UTC'))
  vi.mocked(theViewer).mockResolvedValue({ staff: null, address: '192.0.2.10', browserId: null })
})

test.each([
  ['nowhere', null],
  ['an opaque origin', 'null'],
  ['elsewhere', 'https://evil.example'],
])('an action does nothing for a post from %s', async (_, origin) => {
  expect(await post(origin)).toMatchObject({ status: 'refused', reason: 'not_allowed' })
  expect(work).not.toHaveBeenCalled()
})

test('an action does its work for a post from the site itself', async () => {
  expect(await post('http://localhost:3000')).toEqual({ status: 'fresh' })
})

test('an action does nothing for whoever may not ask for it', async () => {
  const denied = action(() => false, z.object({}), work)
  sent.headers = new Headers({ 'content-length': '10', origin: 'http://localhost:3000' })
  expect(await denied({ status: 'fresh' }, new FormData())).toMatchObject({ reason: 'signed_out' })
  expect(work).not.toHaveBeenCalled()
})
