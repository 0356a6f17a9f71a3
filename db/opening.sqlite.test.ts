import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSqlite } from '@/db/sqlite'
import { temporaryFolder } from '@/db/testing/temporary-folder'

let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'postbag.db')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

/** A database with some hundred pages, closed. */
async function aDatabase(): Promise<void> {
  const store = openSqlite(file)
  await store.transaction(async (tx) => {
    for (let index = 0; index < 200; index++)
      await tx.insert(store.tables.pageVersions).values({ tag: `${'t'.repeat(800)}${index}`, version: 1 })
  })
  await store.close()
}

/** What opening says, after making sure that it left the file as it was. */
function refusal(): string {
  const before = readFileSync(file)
  let sentence = 'It was opened.'
  try {
    openSqlite(file, { patience: 0 })
  } catch (error) {
    sentence = `${(error as Error).name}: ${(error as Error).message}`
  }
  expect(readFileSync(file).equals(before), 'the file is as it was').toBe(true)
  return sentence
}

test('a file that is not there is made, its folders too', async () => {
  file = join(folder, 'some/where/postbag.db')
  const store = openSqlite(file)
  expect(await store.read.select().from(store.tables.articles)).toEqual([])
  await store.close()
})

test('nothing else is left beside a new database', async () => {
  await openSqlite(file).close()
  expect(readdirSync(folder)).toEqual(['postbag.db'])
})

test('a first start that fails leaves nothing behind, so that the next begins anew', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  expect(() => openSqlite(file)).toThrow(/_journal\.json/)
  expect(readdirSync(folder)).toEqual([])
  vi.mocked(process.cwd).mockRestore()
  await openSqlite(file).close()
})

test('what was stored is there when it is opened again', async () => {
  await aDatabase()
  const store = openSqlite(file)
  expect(await store.read.$count(store.tables.pageVersions)).toBe(200)
  await store.close()
})

test('a commit is in the files before the transaction says that it is done', async () => {
  const store = openSqlite(file)
  await store.transaction((tx) => tx.insert(store.tables.pageVersions).values({ tag: 'a', version: 1 }))
  const copy = join(folder, 'copy.db')
  for (const end of ['', '-wal']) writeFileSync(`${copy}${end}`, readFileSync(`${file}${end}`))
  const survivor = openSqlite(copy)
  expect(await survivor.read.$count(survivor.tables.pageVersions)).toBe(1)
  await survivor.close()
  await store.close()
})

describe('refused in words, and left as it is:', () => {
  test('a database with damaged pages', async () => {
    await aDatabase()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xff, 4096 * 3, 4096 * 20))
    expect(refusal()).toMatch(
      /^StoreUnavailable: The database .*postbag\.db is damaged \(.*\)\. Nothing was changed\. Restore it/,
    )
  })

  test('a damaged database whose log still holds commits', async () => {
    await aDatabase()
    const store = openSqlite(file)
    await store.transaction((tx) => tx.insert(store.tables.pageVersions).values({ tag: 'a', version: 1 }))
    const [bytes, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    await store.close()
    writeFileSync(file, bytes.fill(0xff, 4096 * 3, 4096 * 20))
    writeFileSync(`${file}-wal`, log)
    expect(refusal()).toContain('is damaged')
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
  })

  test('a database that was cut off', async () => {
    await aDatabase()
    writeFileSync(file, readFileSync(file).subarray(0, 4096 * 5 + 100))
    expect(refusal()).toContain('is damaged')
  })

  test.each([
    ['a letter', Buffer.from('Dear editor, '.repeat(1000))],
    ['two bytes', Buffer.from('hi')],
    ['zeros', Buffer.alloc(40_960)],
  ])('%s instead of a database', (_, bytes) => {
    writeFileSync(file, bytes)
    expect(refusal()).toContain('is damaged (file is not a database). Nothing was changed.')
  })

  test('a database of another program', () => {
    const other = new Database(file)
    other.exec('CREATE TABLE bookmarks (url); CREATE TABLE articles (url)')
    other.close()
    expect(refusal()).toMatch(
      /belongs to another program\. Nothing was changed\. Give Postbag a file of its own\.$/,
    )
  })

  test('an empty file', () => {
    writeFileSync(file, '')
    expect(refusal()).toMatch(/is empty \(0 bytes\), as after a broken copy\. Restore it .* or remove it/)
  })

  test('an empty file beside a log, which SQLite would delete', () => {
    writeFileSync(file, '')
    writeFileSync(`${file}-wal`, 'commits')
    expect(refusal()).toContain('is empty (0 bytes)')
    expect(readFileSync(`${file}-wal`, 'utf8')).toBe('commits')
  })

  test('a file that nobody may write', async () => {
    await aDatabase()
    chmodSync(file, 0o444)
    expect(refusal()).toMatch(/is read-only\. Make it writable for the user that runs Postbag\.$/)
  })

  test('a file in a folder that nobody may write', async () => {
    await aDatabase()
    chmodSync(folder, 0o555)
    expect(refusal()).toMatch(/^StoreUnavailable: The folder .* is read-only\./)
  })

  test('a database that another program holds locked', async () => {
    await aDatabase()
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    expect(refusal()).toMatch(/is locked by another program\. Stop that program, then start again\.$/)
    other.close()
  })

  test('a database in which another program is writing for longer than one waits', async () => {
    await aDatabase()
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    expect(refusal()).toContain('is locked by another program')
    other.close()
  })

  test('a database of a newer Postbag', async () => {
    await aDatabase()
    const newer = new Database(file)
    newer.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ${Date.now() + 1e12})`)
    newer.close()
    expect(refusal()).toMatch(/made by a newer Postbag\. Start that version, or restore an older backup\.$/)
  })
})

test('a folder in the place of the file is refused', () => {
  mkdirSync(file)
  expect(() => openSqlite(file)).toThrow(/is a folder, not a database file/)
})

test('a log without its database is refused, and no empty one is made', () => {
  writeFileSync(`${file}-wal`, 'commits')
  expect(() => openSqlite(file)).toThrow(/is missing, though its log .* is there\. Restore the file/)
  expect(readdirSync(folder)).toEqual(['postbag.db-wal'])
})

test('while the site is built the store is one in memory, with all its tables', async () => {
  const store = openSqlite(':memory:')
  expect(await store.read.select().from(store.tables.articles)).toEqual([])
  await store.close()
})
