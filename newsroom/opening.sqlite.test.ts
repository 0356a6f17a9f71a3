import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '@node-rs/argon2'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { authSecret, closeRecords, openNewsroom, openRecords } from '@/newsroom/opening'
import { setUpToken } from '@/newsroom/people/set-up'
import { addStaff, allStaff } from '@/newsroom/people/staff'
import { settingsAre, temporaryFolder } from '@/newsroom/testing/stage'

let dataDir: string
let said: string[]
beforeEach(() => {
  dataDir = join(temporaryFolder(), 'data')
  said = []
  given()
})
afterEach(async () => {
  await closeRecords()
  rmSync(join(dataDir, '..'), { recursive: true })
})

const given = (change = {}) =>
  settingsAre({
    dataDir,
    databaseUrl: `file:${join(dataDir, 'postbag.db')}`,
    sampleEdition: false,
    ...change,
  })
const open = () => openNewsroom((line) => said.push(line))
const count = (table: 'articles' | 'comments') => store().read.$count(store().tables[table])

test('the first start makes a data folder that only its owner can look into', async () => {
  await open()
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
})

test('a data folder that cannot be made is told in words', async () => {
  writeFileSync(dataDir, '')
  given({ dataDir: join(dataDir, 'below-a-file') })
  await expect(openRecords()).rejects.toThrow(/^DATA_DIR is “.*below-a-file”, and this folder cannot be made/)
})

describe('the sample edition', () => {
  test('is loaded at the first start, and only then', async () => {
    given({ sampleEdition: true })
    await open()
    const [articles, comments] = [await count('articles'), await count('comments')]
    expect(articles).toBeGreaterThanOrEqual(6)
    expect(said).toEqual([`Loaded the sample edition: ${articles} articles, ${comments} comments.`])
    await closeRecords()
    await open()
    expect([await count('articles'), await count('comments')]).toEqual([articles, comments])
    expect(said).toHaveLength(1)
  })

  test('has comments that are public and comments that wait, and right counts', async () => {
    given({ sampleEdition: true })
    await open()
    const { articles, comments } = store().tables
    const rows = await store().read.select().from(comments)
    expect(new Set(rows.map((row) => row.status))).toContain('approved')
    expect(new Set(rows.map((row) => row.status))).toContain('pending')
    for (const article of await store().read.select().from(articles)) {
      const approved = rows.filter((row) => row.articleId === article.id && row.status === 'approved')
      expect([article.slug, article.publicComments]).toEqual([article.slug, approved.length])
    }
  })

  test('is not loaded when it is not wanted, also not later', async () => {
    await open()
    await closeRecords()
    given({ sampleEdition: true })
    await open()
    expect([await count('articles'), said]).toEqual([0, []])
  })
})

describe('the first administrator', () => {
  test('is made by a link, as long as there is nobody', async () => {
    expect(await open()).toEqual({ setUpToken: setUpToken(authSecret()) })
    await addStaff({
      email: 'ruth@paper.example',
      name: 'Ruth Amsel',
      role: 'moderator',
      password: 'eight-letters',
    })
    await closeRecords()
    expect(await open()).toEqual({ setUpToken: null })
  })

  test('is made from the settings, once', async () => {
    given({ firstAdministrator: { email: 'tomas@paper.example', password: 'correct horse' } })
    expect(await open()).toEqual({ setUpToken: null })
    const [row] = await store().read.select().from(store().tables.staff)
    expect(row).toMatchObject({ email: 'tomas@paper.example', role: 'administrator', name: 'tomas' })
    expect(await verify(row?.passwordHash ?? '', 'correct horse')).toBe(true)
    await closeRecords()
    given({ firstAdministrator: { email: 'mallory@paper.example', password: 'another horse' } })
    await open()
    expect((await allStaff()).map((member) => member.email)).toEqual(['tomas@paper.example'])
  })
})

test('the secret is the one that was set, else one that stays the same', async () => {
  await open()
  const kept = authSecret()
  expect(authSecret()).toBe(kept)
  given({ authSecret: 'sixteen letters!' })
  expect(authSecret()).toBe('sixteen letters!')
})
