import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '@/db/sqlite'
import { examination } from '@/newsroom/operating/doctor'
import type { Finding } from '@/newsroom/operating/finding'
import { settingsAre } from '@/newsroom/testing/stage'

let dataDir: string
let database: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'postbag-doctor-'))
  database = join(dataDir, 'postbag.db')
  settingsAre({ dataDir, databaseUrl: `file:${database}` })
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function examine(env: Record<string, string> = {}): Promise<Finding[]> {
  const all = []
  for await (const finding of examination({ DATA_DIR: dataDir, ...env })) all.push(finding)
  return all
}

const wrong = (findings: Finding[]) => findings.filter(({ state }) => state !== 'ok')
const found = (findings: Finding[], subject: string) => findings.find((each) => each.subject === subject)

test('a fresh database has nothing wrong but that nobody can sign in', async () => {
  await openSqlite(database).close()
  const findings = await examine()
  expect(wrong(findings)).toEqual([
    {
      state: 'warning',
      subject: 'staff',
      detail: 'nobody yet. npm start prints a link that makes the first.',
    },
  ])
  expect(found(findings, 'durability')?.detail).toContain('FULL')
})

test('a database that is not there is told, and none is made', async () => {
  expect(wrong(await examine())).toMatchObject([{ state: 'failed', subject: 'database' }])
  expect(readdirSync(dataDir)).toEqual([])
})

test('a data folder that is not there is told, and none is made', async () => {
  rmSync(dataDir, { recursive: true })
  expect(found(await examine(), 'data folder')?.state).toBe('failed')
  expect(existsSync(dataDir)).toBe(false)
})

test('migrations that are missing are told, and not applied', async () => {
  await openSqlite(database, { migrate: false }).close()
  for (const _ of ['first', 'again']) {
    expect(found(await examine(), 'migrations')).toMatchObject({
      state: 'failed',
      detail: expect.stringMatching(/^0 of \d+ applied/),
    })
  }
})

test('a damaged database is told, and left as it is', async () => {
  await openSqlite(database).close()
  const bytes = readFileSync(database)
  bytes.fill(0xa5, 4096 * 3, 4096 * 9)
  writeFileSync(database, bytes)
  expect(wrong(await examine())).toMatchObject([
    { state: 'failed', subject: 'database', detail: expect.stringContaining('damaged') },
  ])
  expect(readFileSync(database).equals(bytes)).toBe(true)
})

test('a secret that others can read fails, with the command that mends it', async () => {
  await openSqlite(database).close()
  const secret = join(dataDir, 'auth-secret')
  writeFileSync(secret, 'x', { mode: 0o644 })
  const detail = found(await examine(), 'auth-secret')?.detail ?? ''
  execFileSync('sh', ['-c', detail.slice(detail.indexOf('chmod'))])
  expect(found(await examine(), 'auth-secret')?.state).toBe('ok')
})

test('a folder that others can look into is a warning', async () => {
  await openSqlite(database).close()
  chmodSync(dataDir, 0o755)
  expect(wrong(await examine())).toContainEqual(
    expect.objectContaining({ state: 'warning', subject: 'data folder' }),
  )
})

test('settings that cannot be used are all there is to say', async () => {
  const findings = await examine({ PORT: 'abc', SITE_URL: 'foo' })
  expect(findings.map(({ state }) => state)).toEqual(['failed', 'failed'])
})

test('no secret is told', async () => {
  const findings = await examine({
    AUTH_SECRET: 'a secret of enough letters',
    ADMIN_EMAIL: 'ada@news.example',
    ADMIN_PASSWORD: 'a password of enough letters',
    DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/news?sslpassword=hunter3',
    SMTP_URL: 'smtps://news%40paper.example:hunter4@mail.example',
    MAIL_FROM: 'news@paper.example',
  })
  const said = findings.map(({ detail }) => detail).join('\n')
  expect(said).toContain('postgres://me:***@127.0.0.1:1/news?sslpassword=***')
  expect(said).toContain('smtps://news@paper.example:***@mail.example:465')
  expect(said).not.toMatch(/enough letters|hunter/)
})

test('settings that go badly together are a warning', async () => {
  const proxied = await examine({ SITE_URL: 'https://news.example' })
  expect(found(proxied, 'TRUSTED_PROXIES')?.state).toBe('warning')
  expect(found(await examine({ HOST: '0.0.0.0' }), 'SITE_URL')?.state).toBe('warning')
  expect(found(await examine({ SITE_URL: 'http://news.example' }), 'SITE_URL')?.state).toBe('warning')
})
