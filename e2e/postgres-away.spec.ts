import { cannotOwnServer, canOwnServer, ownServer } from '@/db/testing/own-server'
import { altered, fixture, sample } from '@/e2e/support/articles'
import { decoded } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { nextReader } from '@/e2e/support/reading'
import { administrator, type Site, startSite, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

test.skip(!canOwnServer, cannotOwnServer)

let server: Awaited<ReturnType<typeof ownServer>>
let site: Site
test.beforeEach(async () => {
  server = await ownServer()
  site = await startSite({ ...usual, DATABASE_URL: server.url, COMMENTS_PER_MINUTE: '0' })
})
test.afterEach(async () => {
  await site.stop()
  await server.remove()
})

const kept = `/articles/${sample.article}`
const notKept = `/articles/${sample.arabic}`
const draft = (body: string) => ({ name: 'Mira Castellan', email: 'mira@letters.example', body })
const send = (body: string) => post(site.base, sample.article, draft(body), { from: '203.0.113.7' })
const health = async () => (await ask(site.base, '/api/health')).text

test('while PostgreSQL is away what is kept is read and all else is a 503 in words; when it is back, so is all', async () => {
  const cookie = await sessionOf(site.base, administrator, '203.0.113.8')
  for (const path of [kept, '/']) await ask(site.base, path)
  await server.stop('crash')

  const began = performance.now()
  for (const path of [kept, '/']) expect([path, (await ask(site.base, path)).status]).toEqual([path, 200])
  expect(performance.now() - began).toBeLessThan(2000)
  const refused = send('Into the < void.')
  expect(JSON.parse(await health())).toEqual({ status: 'failing', database: 'failing', files: 'ok' })
  for (const path of [notKept, '/admin/comments']) {
    const answer = await ask(site.base, path, { headers: { cookie } })
    expect([path, answer.status, answer.text]).toEqual([
      path,
      503,
      expect.stringContaining('cannot be shown just now'),
    ])
  }
  const { status, text } = await refused
  expect([status, decoded(text)]).toEqual([503, expect.stringContaining('Into the < void.')])
  expect(site.output()).toMatch(/PostgreSQL does not answer at .*Start it/)

  await server.start()
  await expect.poll(health, { timeout: 10_000 }).toContain('"status":"ok"')
  expect((await ask(site.base, notKept)).status).toBe(200)
  expect((await ask(site.base, '/admin/comments', { headers: { cookie } })).status).toBe(200)
  expect((await send('Into the light.')).status).toBe(303)
  expect(site.output()).toContain('The database can be used again.')
})

test('a restart that takes no longer than a post may wait costs the one who posts nothing', async () => {
  await ask(site.base, kept)
  await server.stop()
  const sent = send('Sent while the server was away.')
  await server.start()
  expect((await sent).status).toBe(303)
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
test('connections that are ended show nobody a page of before', async ({}, info) => {
  const { file, slug } = fixture.article
  await site.cli(['article', 'import', file])
  for (let change = 1; change <= 3; change++) {
    // So that there are several connections to be lost.
    await Promise.all(Array.from({ length: 8 }, () => nextReader(site, slug)))
    const words = `A ladder of the make ${change}`
    const changed = altered(file, info, ['A ladder for eels, and who will keep it wet', words])
    expect((await site.cli(['article', 'import', changed])).code).toBe(0)
    let isOver = false
    const ending = endOften(8).finally(() => {
      isOver = true
    })
    const readers = Array.from({ length: 4 }, async () => {
      while (!isOver) expect(await nextReader(site, slug)).toContain(words)
    })
    await Promise.all([ending, ...readers])
  }
})

async function endOften(times: number): Promise<void> {
  for (let time = 0; time < times; time++) await server.endConnections()
}
