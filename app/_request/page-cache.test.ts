import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PageCache, type RenderedPage } from '@/app/_request/page-cache'

const address = '/articles/the-harbour-reopens'
const key = `/$${address}`
const scripts =
  '<script src="/_next/static/chunks/main.js"></script><script>self.__next_f.push("comment")</script>'
const page = (words: string, head = ''): RenderedPage => ({
  html: `<html><head>${head}</head><body><p>${words}</p>${scripts}</body></html>`,
  status: 200,
  headers: { 'x-nextjs-stale-time': '300' },
  rscData: Buffer.from(words),
  segmentData: new Map(),
})
const wordsOf = (value: RenderedPage | undefined) => /<p>(.*?)<\/p>/.exec(value?.html ?? '')?.[1]

/** What the page is made of, and how often it was rendered afresh. */
let now: { version: string | null; words: string }
let afresh: ReturnType<typeof vi.fn<(address: string) => Promise<string>>>
let cache: PageCache

beforeEach(() => {
  now = { version: '1', words: 'one comment' }
  afresh = vi.fn(async () => page(now.words).html)
  cache = new PageCache(async () => now.version, afresh)
})

/** What is under way inside, by the cache's own books. */
const books = () => cache as unknown as { rendering: { size: number }; pages: { size: number } }

/** Renders the page as Next does: asks, renders, hands over. Returns what the reader gets. */
async function ask(during: () => void | Promise<void> = () => {}): Promise<RenderedPage> {
  const kept = await cache.get(key)
  if (kept) return kept.value
  const value = page(now.words)
  await during()
  await cache.set(key, value)
  return value
}

const change = (version: string, words: string) => {
  now = { version, words }
}

test('a page is kept, and served to the next reader as it is', async () => {
  const first = await ask()
  const second = await cache.get(key)
  expect(second?.value).toBe(first)
  expect(afresh).not.toHaveBeenCalled()
})

test('a page is kept for whoever asks by its address, until something it is made of changes', async () => {
  expect(await cache.kept(address)).toBeNull()
  const first = await ask()
  expect(await cache.kept(address)).toBe(first)
  change('2', 'two comments')
  expect(await cache.kept(address)).toBeNull()
})

test('the first reader gets the same document as the next: no framework script, nothing for one', async () => {
  const value = await ask()
  expect(value.html).toBe('<html><head></head><body><p>one comment</p></body></html>')
  expect([value.rscData, value.segmentData]).toEqual([undefined, undefined])
  expect(value.headers).toEqual({
    'x-nextjs-stale-time': '300',
    'cache-control': 'public, max-age=0, s-maxage=1',
  })
})

test('a page is forgotten as soon as its version is another', async () => {
  await ask()
  change('2', 'two comments')
  expect(await cache.get(key)).toBeNull()
})

test('a page that was forgotten is made, kept and served anew', async () => {
  await ask()
  change('2', 'two comments')
  expect(wordsOf(await ask())).toBe('two comments')
  expect(wordsOf((await cache.get(key))?.value)).toBe('two comments')
  expect(afresh).not.toHaveBeenCalled()
})

describe('a render that a change overtakes', () => {
  test('is given to nobody: everyone gets the page as it is after', async () => {
    const value = await ask(() => change('2', 'two comments'))
    expect(wordsOf(value)).toBe('two comments')
    expect(afresh).toHaveBeenCalledExactlyOnceWith(address)
    expect(wordsOf((await cache.get(key))?.value)).toBe('two comments')
  })

  test('again and again, is made until nothing changes meanwhile', async () => {
    let left = 5
    afresh.mockImplementation(async () => {
      const { html } = page(now.words)
      if (left-- > 0) change(`${10 - left}`, `${10 - left} comments`)
      return html
    })
    expect(wordsOf(await ask(() => change('2', 'two comments')))).toBe('10 comments')
    expect(afresh).toHaveBeenCalledTimes(6)
  })

  test('for ever, is given up, and not served once more', async () => {
    let version = 10
    afresh.mockImplementation(async () => {
      const { html } = page(now.words)
      change(String(++version), `${version} comments`)
      return html
    })
    await ask(() => change('2', 'two comments'))
    expect(afresh.mock.calls.length).toBeLessThan(50)
    expect(await cache.get(key)).toBeNull()
  })

  test('and that cannot be made anew is a fault, not what it was before', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    afresh.mockRejectedValue(new Error('The server is gone.'))
    const value = await ask(() => change('2', 'two comments'))
    expect(value.status).toBe(503)
    expect(value.html).not.toContain('one comment')
    expect(value.headers?.['cache-control']).toBe('no-store')
    expect(await cache.get(key)).toBeNull()
  })
})

describe('of two renders of one page that overlap', () => {
  test('neither is kept with what was before a change, whichever ends first', async () => {
    for (const firstEnds of [0, 1]) {
      change('1', 'one comment')
      cache = new PageCache(async () => now.version, afresh)
      const [early, late] = [page('one comment'), page('one comment')]
      await cache.get(key)
      await cache.get(key)
      const order = firstEnds === 0 ? [early, late] : [late, early]
      await cache.set(key, order[0] ?? early)
      change('2', 'two comments')
      // Someone else asks now, and begins with the new version.
      await cache.get(key)
      await cache.set(key, order[1] ?? late)
      expect(wordsOf(order[1])).toBe('two comments')
      expect(wordsOf((await cache.get(key))?.value)).toBe('two comments')
    }
  })

  test('one that began before the change spoils none that began after', async () => {
    await cache.get(key)
    const early = page('one comment')
    change('2', 'two comments')
    await cache.get(key)
    const late = page('two comments')
    await cache.set(key, late)
    await cache.set(key, early)
    expect([wordsOf(late), wordsOf(early)]).toEqual(['two comments', 'two comments'])
    expect(wordsOf((await cache.get(key))?.value)).toBe('two comments')
  })
})

describe('is not kept:', () => {
  test('a page without a version, which is never asked for again', async () => {
    now.version = null
    const value = await ask()
    expect(wordsOf(value)).toBe('one comment')
    expect(value.html).not.toContain('__next_f')
    expect(value.headers?.['cache-control']).toBe('no-store')
    expect([books().pages.size, books().rendering.size]).toEqual([0, 0])
  })

  test.each([404, 410, 503])('a page that says it is a %i, which it is sent with', async (status) => {
    await cache.get(key)
    const value = page('nothing here', `<meta name="page-status" content="${status}"/>`)
    await cache.set(key, value)
    expect([value.status, value.headers?.['cache-control']]).toEqual([status, 'no-store'])
    expect(await cache.get(key)).toBeNull()
  })

  test('a page that Next has not finished', async () => {
    await cache.get(key)
    const value = { ...page('half'), postponed: '{}' }
    await cache.set(key, value)
    expect(await cache.get(key)).toBeNull()
  })
})

test('a page is good until the time that it says', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    vi.setSystemTime(new Date('2026-03-02T23:59:00Z'))
    await cache.get(key)
    await cache.set(key, page('Monday', '<meta name="page-good-until" content="2026-03-03T00:00:00.000Z"/>'))
    vi.setSystemTime(new Date('2026-03-02T23:59:59.999Z'))
    expect(await cache.get(key)).not.toBeNull()
    vi.setSystemTime(new Date('2026-03-03T00:00:00Z'))
    expect(await cache.get(key)).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

describe('memory', () => {
  test('is bounded by bytes, and what was not read for longest goes first', async () => {
    cache = new PageCache(async () => '1', afresh, 100_000)
    const put = async (name: string) => {
      await cache.get(`/$/articles/${name}`)
      await cache.set(`/$/articles/${name}`, page('x'.repeat(10_000)))
    }
    for (const name of ['a', 'b', 'c']) await put(name)
    await cache.get('/$/articles/a')
    for (const name of ['d', 'e']) await put(name)
    expect(await cache.get('/$/articles/a')).not.toBeNull()
    expect(await cache.get('/$/articles/b')).toBeNull()
    expect(books().pages.size).toBeLessThanOrEqual(4)
  })

  test('is not filled by one page that is larger than all of it', async () => {
    cache = new PageCache(async () => '1', afresh, 100_000)
    await cache.get(key)
    await cache.set(key, page('x'.repeat(100_000)))
    expect(books().pages.size).toBe(0)
  })

  test('keeps nothing of ten thousand addresses at which there is nothing', async () => {
    for (let index = 0; index < 10_000; index++) {
      const unknown = `/$/articles/unknown-${index}`
      expect(await cache.get(unknown)).toBeNull()
      await cache.set(unknown, page('no such article', '<meta name="page-status" content="404"/>'))
    }
    expect([books().pages.size, books().rendering.size]).toEqual([0, 0])
  })

  test('keeps little of ten thousand renders that never end, and pages are kept as before', async () => {
    for (let index = 0; index < 10_000; index++) await cache.get(`/$/articles/failing-${index}`)
    expect(books().rendering.size).toBeLessThanOrEqual(1000)
    await ask()
    expect(wordsOf((await cache.get(key))?.value)).toBe('one comment')
  })
})

test('after a render that never ended, the page is served as it is now', async () => {
  await cache.get(key)
  change('2', 'two comments')
  expect(wordsOf(await ask())).toBe('two comments')
  change('3', 'three comments')
  expect(wordsOf(await ask())).toBe('three comments')
  expect(wordsOf((await cache.get(key))?.value)).toBe('three comments')
})
