import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { startSite, usual } from '@/e2e/support/site'
import {
  canMount,
  cannotMount,
  cliReadOnly,
  cliWithin,
  commentsWithin,
  fillDisk,
  serveOnSmallDisk,
  serveReadOnly,
} from '@/e2e/support/small-disk'
import { expect, test } from '@/e2e/support/test'

const draft = (number: number) => ({
  name: 'Mira Castellan',
  email: `mira.${number}@letters.example`,
  body: `The tide table hangs upside down, for the ${number}th time.`,
})

test('while the disk is full what cannot be stored is said, what is stored is read, and room is all that is needed', async () => {
  test.skip(!canMount, cannotMount)
  const site = await startSite({ ...usual, COMMENTS_PER_MINUTE: '0' }, 'sqlite', serveOnSmallDisk)
  const stored = () => commentsWithin(site).map(({ body }) => body)
  try {
    expect((await ask(site.base, `/articles/${sample.article}`)).status).toBe(200)
    const acknowledged = stored()
    const makeRoom = await fillDisk(site)

    const send = (number: number) => post(site.base, sample.quiet, draft(number), { from: '203.0.113.7' })
    let number = 0
    let answer = await send(number)
    // The log may have had a little room left.
    while (answer.status === 303) {
      acknowledged.push(draft(number).body)
      answer = await send(++number)
    }
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('This cannot be stored just now. The fault is on our side.')
    for (const typed of Object.values(draft(number))) expect(answer.text).toContain(typed)
    expect(answer.headers['retry-after']).toBeDefined()
    expect(site.output()).toMatch(/The disk of the database .* is full\. Nothing was stored\. Make room/)

    const health = await ask(site.base, '/api/health')
    expect([health.status, JSON.parse(health.text)]).toEqual([
      503,
      { status: 'failing', database: 'failing', files: 'failing' },
    ])
    for (const path of [`/articles/${sample.article}`, `/articles/${sample.arabic}`, '/privacy'])
      expect([path, (await ask(site.base, path)).status]).toEqual([path, 200])
    const doctor = await cliWithin(site, ['doctor'])
    expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringMatching(/^failed +disk +.*Make room/m)])
    expect(stored().sort()).toEqual(acknowledged.sort())

    makeRoom()
    expect((await send(number)).status).toBe(303)
    expect(stored().sort()).toEqual([...acknowledged, draft(number).body].sort())
    expect((await ask(site.base, '/api/health')).status).toBe(200)
    expect(site.output()).toContain('The database can be used again.')
  } finally {
    await site.stop()
  }
})

test('a start on a disk that is read-only says so in a line, as the doctor does, and leaves all as it is', async () => {
  test.skip(!canMount, cannotMount)
  const site = await startSite()
  try {
    const state = () =>
      readdirSync(site.dataDir).map((name) => [name, statSync(join(site.dataDir, name)).mtimeMs])
    process.kill(site.pid(), 'SIGKILL')
    const before = state()
    const server = serveReadOnly(site.settings)
    expect(await server.ended).toBe(1)
    expect(server.output()).toMatch(/^The (database|folder) .* is read-only\. Make it writable/m)
    expect(server.output()).not.toMatch(/^\s+at .*\(/m)
    const doctor = await cliReadOnly(['doctor'], site.settings)
    expect([doctor.code, doctor.stdout]).toEqual([
      1,
      expect.stringMatching(/^failed .* is read-only\. Make it/m),
    ])
    expect(state()).toEqual(before)
    await site.restart()
    expect((await ask(site.base, '/api/health')).status).toBe(200)
  } finally {
    await site.stop()
  }
})
