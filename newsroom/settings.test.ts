import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '@/newsroom/settings'

function problemsOf(env: Record<string, string>): string[] {
  const read = readSettings(env)
  return 'problems' in read ? read.problems : []
}

function settingsOf(env: Record<string, string>) {
  const read = readSettings(env)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.settings
}

describe('a setting that cannot be used is told in one line with its name', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'https://news.example/path'],
    ['SITE_URL', 'https://news.example?'],
    ['SITE_URL', 'https://editor@news.example'],
    ['SITE_URL', 'ftp://news.example'],
    ['SITE_URL', 'two\nlines'],
    ['DATABASE_URL', 'mysql://localhost/postbag'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file::memory:'],
    ['DATABASE_URL', 'postgres://localhost:99999/postbag'],
    ['DATABASE_URL', 'postgres://'],
    ['AUTH_SECRET', 'short'],
    ['SAMPLE_EDITION', 'yes'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['COMMENTS_PER_MINUTE', 'x'],
    ['SIGN_INS_PER_MINUTE', '1.5'],
  ])('%s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .+\\.$`))
  })

  test('every one of them, at once', () => {
    expect(problemsOf({ PORT: 'a', SITE_URL: 'b', SAMPLE_EDITION: 'c' })).toHaveLength(3)
  })

  test('without the secrets in it', () => {
    const env = {
      DATABASE_URL: 'mysql://me:hunter2@h/x',
      AUTH_SECRET: 'hunter2',
      ADMIN_EMAIL: 'a@b.example',
      ADMIN_PASSWORD: 'hunter2',
    }
    expect(problemsOf(env)).toHaveLength(3)
    expect(problemsOf(env).join()).not.toContain('hunter2')
  })
})

test.each(['ADMIN_EMAIL', 'ADMIN_PASSWORD'])('%s alone is refused: the two go together', (name) => {
  expect(problemsOf({ [name]: 'ada@news.example' })).toEqual([
    'ADMIN_EMAIL and ADMIN_PASSWORD go together: set both or neither.',
  ])
})

test('a setting that is empty counts as not set', () => {
  expect(settingsOf({ PORT: '', SITE_URL: '', DATABASE_URL: '' })).toEqual(settingsOf({}))
})

test('without settings the site listens on this machine alone, on an SQLite file in ./data', () => {
  expect(settingsOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    siteUrl: undefined,
    dataDir: resolve('data'),
    databaseUrl: `file:${resolve('data/postbag.db')}`,
    trustedProxies: 0,
  })
})

test('the public origin is kept as browsers write it', () => {
  expect(settingsOf({ SITE_URL: 'HTTPS://News.Example:443/' }).siteUrl).toBe('https://news.example')
})

test('the first administrator is known by an e-mail in small letters', () => {
  const env = { ADMIN_EMAIL: 'Ada@News.Example', ADMIN_PASSWORD: 'correct horse' }
  expect(settingsOf(env).firstAdministrator?.email).toBe('ada@news.example')
})
