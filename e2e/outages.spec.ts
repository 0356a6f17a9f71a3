import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sample } from '@/e2e/support/articles'
import { decoded, formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { administrator, type Site, startSite, usual } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

/** In seconds: how long the other program has its lock at least. A post waits for ten. */
const lockedFor = Number(process.env.LOCKED_SECONDS ?? 0)

let site: Site
let database: string
test.beforeEach(async () => {
  site = await startSite({ ...usual, COMMENTS_PER_MINUTE: '0' })
  database = join(site.dataDir, 'postbag.db')
})
test.afterEach(() => site.stop())

const kept = `/articles/${sample.article}`
const notKept = `/articles/${sample.arabic}`

const draft = (body: string) => ({ name: 'Mira Castellan', email: 'mira@letters.example', body })
const send = (body: string) => post(site.base, sample.quiet, draft(body), { from: '203.0.113.7' })
const stored = () => comments(site).map(({ body }) => body)

/** Whether what was typed comes back with a sentence for the one who typed it, and nothing is stored. */
function expectKeptForLater(answer: Answer | undefined, body: string): void {
  expect(answer?.status).toBe(503)
  expect(answer?.text).toContain('This cannot be stored just now. The fault is on our side.')
  expect(answer?.text).toContain(body)
}

/** What approves the comment that waits, as a moderator who has the queue open. */
async function aDecision(): Promise<() => Promise<Answer>> {
  const cookie = await sessionOf(site.base, administrator, '203.0.113.8')
  const address = `/admin/comments?article=${sample.quiet}`
  const page = await ask(site.base, address, { headers: { cookie } })
  const value = /<button(?=[^>]*\bname="approve")[^>]*\bvalue="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const { body, type } = multipart([...formWith(page.text, 'listed').hidden, ['approve', value]])
  const headers = { cookie, origin: site.base, 'content-type': type }
  return () => ask(site.base, address, { method: 'POST', headers, body })
}

async function health(): Promise<[number, Record<string, string>]> {
  const { status, text } = await ask(site.base, '/api/health')
  return [status, JSON.parse(text)]
}
const noDatabase = [503, { status: 'failing', database: 'failing', files: 'ok' }]
const allWell = [200, { status: 'ok', database: 'ok', files: 'ok' }]

test('while another program keeps the database locked reading goes on, posts are answered in time, and then all goes on', async () => {
  await ask(site.base, kept)
  expect((await send('Let in before.')).status).toBe(303)
  const decide = await aDecision()
  const before = comments(site)
  const other = new Database(database)
  other.exec('BEGIN EXCLUSIVE')
  const bodies = ['Locked out once.', 'Locked out twice.', 'Locked out three times.']
  let isOver = false
  let answered = 0
  const began = performance.now()
  const posts = Promise.all(bodies.map(send)).finally(() => {
    isOver = true
    answered = performance.now()
  })
  const sick = health()
  const decision = decide()
  const doctor = site.cli(['doctor'])
  const waits: number[] = []
  while (!isOver || performance.now() - began < lockedFor * 1000) {
    for (const path of [kept, notKept, '/']) {
      const asked = performance.now()
      expect([path, (await ask(site.base, path)).status]).toEqual([path, 200])
      waits.push(performance.now() - asked)
    }
  }
  const answers = await posts
  expect(answered - began).toBeLessThan(18_000)
  expect(Math.max(...waits)).toBeLessThan(2000)
  for (const [index, body] of bodies.entries()) expectKeptForLater(answers[index], body)
  expect(await sick).toEqual(noDatabase)
  const undecided = await decision
  expect([undecided.status, undecided.text]).toEqual([
    503,
    expect.stringContaining('This cannot be stored just now'),
  ])
  expect(site.output()).toMatch(
    /Another program keeps the database .* locked\. Nothing was stored\. Stop that program/,
  )
  const { code, stdout } = await doctor
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/^failed +database .* locked by another program\. Stop/m),
  ])
  other.exec('ROLLBACK')
  other.close()
  expect(comments(site)).toEqual(before)
  expect((await send('Let in again.')).status).toBe(303)
  expect((await decide()).status).toBe(303)
  expect(await health()).toEqual(allWell)
})

test('a log that is deleted while the site runs costs none of what was acknowledged', async () => {
  expect((await send('Before the log went.')).status).toBe(303)
  rmSync(`${database}-wal`)
  expect((await send('After the log went.')).status).toBe(303)
  process.kill(site.pid(), 'SIGKILL')
  await site.restart()
  expect(stored()).toEqual(expect.arrayContaining(['Before the log went.', 'After the log went.']))
  const { code, stdout } = await site.cli(['doctor'])
  expect(code, stdout).toBe(0)
})

test('a database that is replaced while the site runs takes no more posts until the site is started on it', async () => {
  await ask(site.base, kept)
  for (const name of [database, `${database}-wal`]) copyFileSync(name, `${name}.copy`)
  for (const name of [database, `${database}-wal`, `${database}-shm`]) rmSync(name)
  copyFileSync(`${database}.copy`, database)
  expectKeptForLater(await send('Into the void.'), 'Into the void.')
  expect(await health()).toEqual(noDatabase)
  expect((await ask(site.base, kept)).status).toBe(200)
  expect(site.output()).toMatch(
    /was removed or replaced while Postbag runs\. Nothing was stored\. Start Postbag again/,
  )
})

test('while pages of the database are damaged what is kept is read, all else is a 503 in words, and a copy mends it', async () => {
  for (const path of [kept, '/', '/privacy']) await ask(site.base, path)
  const other = new Database(database)
  other.exec("INSERT INTO page_versions (tag, version) VALUES ('nothing', 1)")
  other.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(database, `${database}.copy`)
  const bytes = readFileSync(database)
  writeFileSync(database, bytes.fill(0xa5, 4096))
  // After a change SQLite believes nothing that it has in memory.
  other.exec("UPDATE page_versions SET version = 2 WHERE tag = 'nothing'")
  const typed = 'Onto a bad <disk>.'
  const refused = await post(site.base, sample.article, draft(typed), { from: '203.0.113.7' })
  expect([refused.status, decoded(refused.text)]).toEqual([503, expect.stringContaining(typed)])
  expect(await health()).toEqual(noDatabase)
  for (const path of [kept, '/', '/privacy'])
    expect([path, (await ask(site.base, path)).status]).toEqual([path, 200])
  const unmade = await ask(site.base, notKept)
  expect([unmade.status, unmade.text.includes('This page cannot be shown just now')]).toEqual([503, true])
  expect((await ask(site.base, '/admin/sign-in')).status).not.toBe(500)
  expect(site.output()).toMatch(/is damaged \(.*\)\. .*Restore it from a backup; keep the damaged file\./)
  const doctor = await site.cli(['doctor'])
  expect([doctor.code, doctor.stdout]).toEqual([
    1,
    expect.stringMatching(/^failed +database .*Restore it from a backup/m),
  ])

  other.close()
  process.kill(site.pid(), 'SIGKILL')
  for (const log of ['-wal', '-shm']) rmSync(`${database}${log}`, { force: true })
  copyFileSync(`${database}.copy`, database)
  await site.restart()
  expect(await health()).toEqual(allWell)
  expect((await send('On a good disk.')).status).toBe(303)
})

test('while the files of the database are read-only posts are kept for later, and reading goes on', async () => {
  const files = ['', '-wal'].map((end) => `${database}${end}`)
  const isLocked = spawnSync('chattr', ['+i', ...files]).status === 0
  test.skip(
    !isLocked,
    'Files that are open cannot be made read-only here: chattr(1) wants root, and a file system that knows it.',
  )
  try {
    expectKeptForLater(await send('Onto a locked shelf.'), 'Onto a locked shelf.')
    expect(await health()).toEqual(noDatabase)
    for (const path of [kept, notKept])
      expect([path, (await ask(site.base, path)).status]).toEqual([path, 200])
    expect(site.output()).toMatch(
      /The database .* cannot be read or written .*read-only.*npm run postbag -- doctor/,
    )
    expect(existsSync(`${database}-wal`)).toBe(true)
  } finally {
    execFileSync('chattr', ['-i', ...files])
  }
  expect((await send('Onto an open shelf.')).status).toBe(303)
  expect(stored()).not.toContain('Onto a locked shelf.')
})
