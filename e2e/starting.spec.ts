import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask } from '@/e2e/support/http'
import { freePort } from '@/e2e/support/process'
import { runCli, serve, startSite, untilReady } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

const spoilt = {
  damaged: { say: /damaged/i, spoil: damage },
  'no database at all': {
    say: /damaged|not a database/i,
    spoil: (file: string) => writeFileSync(file, 'Dear editor,\n'.repeat(2000)),
  },
  empty: { say: /empty/i, spoil: (file: string) => writeFileSync(file, '') },
  'read-only': { say: /read-only/i, spoil: (file: string) => chmodSync(file, 0o444) },
}

for (const [state, { say, spoil }] of Object.entries(spoilt)) {
  test(`a start on a database that is ${state} says so in a line and leaves it as it is`, async () => {
    const dataDir = await usedFolder()
    const database = join(dataDir, 'postbag.db')
    spoil(database)
    const before = fingerprint(database)
    const PORT = String(await freePort())
    const server = serve({ DATA_DIR: dataDir, PORT })
    expect(await server.ended).toBe(1)
    const said = server
      .output()
      .split('\n')
      .filter((line) => line.includes(database))
    expect(said.join('\n'), server.output()).toMatch(say)
    expect(server.output()).not.toMatch(/^\s+at .*\(/m)
    expect(fingerprint(database)).toBe(before)
    const doctor = await runCli(['doctor'], { DATA_DIR: dataDir, PORT })
    expect(doctor.code).toBe(1)
    expect(doctor.stdout + doctor.stderr).toMatch(say)
    expect(fingerprint(database)).toBe(before)
    chmodSync(database, 0o600)
    rmSync(dataDir, { recursive: true })
  })
}

test('bad settings stop the start with a line each', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'postbag-e2e-'))
  const bad = {
    SITE_URL: 'news.example/path',
    DATABASE_URL: 'mysql://localhost/postbag',
    SAMPLE_EDITION: 'yes',
    TRUSTED_PROXIES: '-1',
    COMMENTS_PER_MINUTE: 'many',
    SIGN_INS_PER_MINUTE: '1.5',
    ADMIN_EMAIL: 'nobody',
    AUTH_SECRET: 'short',
  }
  const server = serve({ ...bad, DATA_DIR: dataDir, PORT: String(await freePort()) })
  expect(await server.ended).toBe(1)
  for (const name of [...Object.keys(bad), 'ADMIN_PASSWORD']) {
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.includes(name))
    expect(lines.length, `${name} in:\n${server.output()}`).toBeGreaterThan(0)
  }
  expect(server.output()).not.toMatch(/^\s+at .*\(/m)
  expect(readdirSync(dataDir)).not.toContain('postbag.db')
  rmSync(dataDir, { recursive: true })
})

test('an unreachable PostgreSQL stops the start in words', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'postbag-e2e-'))
  const nobody = await freePort()
  const DATABASE_URL = `postgres://postbag:secret-word@127.0.0.1:${nobody}/postbag`
  const server = serve({ DATABASE_URL, DATA_DIR: dataDir, PORT: String(await freePort()) })
  expect(await server.ended).toBe(1)
  expect(server.output()).toContain(`PostgreSQL does not answer at 127.0.0.1:${nobody}`)
  expect(server.output()).not.toContain('secret-word')
  rmSync(dataDir, { recursive: true })
})

test('a second start changes nothing: the same articles, comments, secrets and people', async () => {
  const site = await startSite()
  const state = async () => ({
    front: (await ask(site.base, '/')).text,
    article: (await ask(site.base, '/articles/syria-russia-what-each-side-wants')).text,
    staff: (await site.cli(['staff', 'list'])).stdout,
    secrets: readdirSync(site.dataDir)
      .filter((name) => !name.startsWith('postbag.db'))
      .filter((name) => statSync(join(site.dataDir, name)).isFile())
      .map((name) => `${name} ${fingerprint(join(site.dataDir, name))}`),
  })
  try {
    const first = await state()
    expect(site.output()).toContain('Loaded the sample edition')
    await site.restart()
    expect(site.output()).not.toContain('Loaded the sample edition')
    expect(await state()).toEqual(first)
  } finally {
    await site.stop()
  }
})

test('SAMPLE_EDITION=0 starts an empty site that reads well', async ({ page }) => {
  const site = await startSite({ SAMPLE_EDITION: '0' })
  try {
    await page.goto(`${site.base}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('a[href^="/articles/"]')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText(/\S/)
  } finally {
    await site.stop()
  }
})

test('the one-time link of the first start makes the first administrator, once, and survives a restart', async ({
  page,
}) => {
  const site = await startSite({ TRUSTED_PROXIES: '1' })
  try {
    const link = /http:\/\/\S+\/admin\/set-up\/\S+/.exec(site.output())?.[0] ?? ''
    const path = new URL(link).pathname
    expect((await ask(site.base, `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    await site.restart()
    await page.goto(link)
    await page.getByLabel('Name', { exact: true }).fill('Frances First')
    await page.getByLabel('Email', { exact: true }).fill('frances@desk.example')
    for (const field of await page.locator('input[type=password]').all()) await field.fill('short')
    await page.getByRole('button', { name: 'Create the administrator' }).click()
    await expect(page.locator('input[type=password]').first()).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue('frances@desk.example')
    for (const field of await page.locator('input[type=password]').all())
      await field.fill('long enough for this')
    await page.getByRole('button', { name: 'Create the administrator' }).click()
    await page.waitForURL(
      (url) => url.pathname.startsWith('/admin/') && !url.pathname.startsWith('/admin/set-up'),
    )
    expect((await site.cli(['staff', 'list'])).stdout).toContain('frances@desk.example')
    expect((await ask(site.base, path)).status).toBe(404)
    await site.restart()
    expect(site.output()).not.toContain('/admin/set-up/')
  } finally {
    await site.stop()
  }
})

/** The data folder of a site that has run. */
async function usedFolder(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'postbag-e2e-'))
  const PORT = String(await freePort())
  const server = serve({ DATA_DIR: dataDir, PORT })
  await untilReady(server, `http://localhost:${PORT}`)
  await server.stop()
  return dataDir
}

/** Overwrites a page in the middle, as a failing disk does; the header stays. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 4096 * 3, 4096 * 9)
  writeFileSync(file, bytes)
  for (const log of ['-wal', '-shm']) rmSync(`${file}${log}`, { force: true })
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
