import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PageCache } from '@/app/_request/page-cache'

const address = '/articles/the-harbour-reopens'
const key = `/$${address}`

/** What the page says, at a version of the same name. */
let words: string
let versionOf: () => Promise<string | null | undefined>
let cache: PageCache

beforeEach(async () => {
  words = 'one comment'
  versionOf = async () => words
  cache = new PageCache(
    () => versionOf(),
    async () => words,
  )
  await render()
})
afterEach(() => vi.useRealTimers())

async function render(): Promise<void> {
  await cache.get(key)
  await cache.set(key, { html: words, status: 200 })
}

const isAway = async () => undefined
const read = async () => (await cache.kept(address))?.html
const halfADay = 12 * 60 * 60_000

test('while the database is away what is kept is read, and asked about again as soon as it is back', async () => {
  versionOf = isAway
  expect((await cache.get(key))?.value.html).toBe('one comment')
  expect(await read()).toBe('one comment')
  words = 'two comments'
  versionOf = async () => words
  expect(await read()).toBeUndefined()
  await render()
  expect(await read()).toBe('two comments')
})

test('what is not kept is for whoever renders it', async () => {
  versionOf = isAway
  expect(await cache.kept('/articles/another')).toBeNull()
  expect(await cache.get('/$/articles/another')).toBeNull()
})

test('a page is read for half a day, also past the time that it says', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  words = `<meta name="page-good-until" content="${new Date(Date.now() + 1000).toISOString()}"/>one comment`
  await render()
  vi.setSystemTime(Date.now() + 2000)
  expect(await read()).toBeUndefined()
  versionOf = isAway
  expect(await read()).toBe('one comment')
  vi.setSystemTime(Date.now() + halfADay - 1000)
  expect(await read()).toBe('one comment')
  vi.setSystemTime(Date.now() + 2000)
  expect(await read()).toBeUndefined()
})

test('half a day is counted from the last answer', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  versionOf = isAway
  await read()
  vi.setSystemTime(Date.now() + halfADay - 1000)
  versionOf = async () => words
  await read()
  versionOf = isAway
  vi.setSystemTime(Date.now() + 2000)
  expect(await read()).toBe('one comment')
})

test('who gets no answer at all waits for some seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  versionOf = () => new Promise(() => {})
  const reading = read()
  await vi.advanceTimersByTimeAsync(3000)
  expect(await reading).toBe('one comment')
})

test('a question that fails for another reason is a fault: what is kept might be out of date', async () => {
  versionOf = () => Promise.reject(new Error('an accident'))
  await expect(read()).rejects.toThrow('an accident')
  await expect(cache.get(key)).rejects.toThrow('an accident')
})
