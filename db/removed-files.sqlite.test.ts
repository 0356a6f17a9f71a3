import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Store } from '@/db/engine'
import { inspectSqlite } from '@/db/inspection.sqlite'
import { openSqlite } from '@/db/sqlite'
import { temporaryFolder } from '@/db/testing/temporary-folder'
import { StoreUnavailable } from '@/db/unavailable'

let folder: string
let file: string
let store: Store

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'postbag.db')
  store = openSqlite(file)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const write = (tag: string) =>
  store.transaction((tx) => tx.insert(store.tables.pageVersions).values({ tag, version: 1 }))

/** As another process finds them. */
async function found(): Promise<string[]> {
  const other = openSqlite(file)
  const rows = await other.read
    .select()
    .from(other.tables.pageVersions)
    .orderBy(other.tables.pageVersions.tag)
  await other.close()
  return rows.map(({ tag }) => tag)
}

test('a log that was removed is begun anew, and nothing that was committed is lost', async () => {
  await write('before')
  rmSync(`${file}-wal`)
  await write('after')
  expect(existsSync(`${file}-wal`)).toBe(true)
  expect(await store.read.$count(store.tables.pageVersions)).toBe(2)
  expect(await found()).toEqual(['after', 'before'])
})

test.each(['-wal', '-wal -shm'])(
  'one who looks at a database without its %s begins an empty one, and that costs nothing',
  async (ends) => {
    await write('before')
    for (const end of ends.split(' ')) rmSync(`${file}${end}`)
    expect(() => inspectSqlite(file)).toThrow(StoreUnavailable)
    expect(statSync(`${file}-wal`).size).toBe(0)
    await write('after')
    expect(await found()).toEqual(['after', 'before'])
  },
)

test('a log that somebody else still reads is not given up, and what it holds is not lost', async () => {
  await write('before')
  const other = new Database(file)
  other.exec('BEGIN')
  other.prepare('select * from page_versions').all()
  await write('meanwhile')
  rmSync(`${file}-wal`)
  await expect(write('refused')).rejects.toThrow('while another program reads it. Nothing was stored.')
  other.close()
  await write('after')
  expect(await found()).toEqual(['after', 'before', 'meanwhile'])
})

test('a database that cannot be opened again says so, until it can', async () => {
  await write('before')
  rmSync(`${file}-wal`)
  const { pragma } = Database.prototype
  // A disk that fails just then cannot be had here.
  const opening = vi.spyOn(Database.prototype, 'pragma').mockImplementation(function (
    this: Database.Database,
    source,
    options,
  ) {
    if (source === 'synchronous = FULL') throw new Database.SqliteError('no room', 'SQLITE_CANTOPEN')
    return pragma.call(this, source, options)
  })
  for (let post = 0; post < 2; post++) await expect(write('refused')).rejects.toThrow(StoreUnavailable)
  await expect(async () => store.read.$count(store.tables.pageVersions)).rejects.toSatisfy(
    (error) => store.inWords(error) instanceof StoreUnavailable,
  )
  opening.mockRestore()
  await write('after')
  expect(await found()).toEqual(['after', 'before'])
})

test('a log that was removed again is begun again', async () => {
  for (const tag of ['a', 'b', 'c']) {
    await write(tag)
    rmSync(`${file}-wal`)
    rmSync(`${file}-shm`)
  }
  await write('d')
  expect(await found()).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  ['removed', () => renameSync(file, `${file}.away`)],
  ['replaced', () => writeFileSync(`${file}.new`, 'another') ?? renameSync(`${file}.new`, file)],
  [
    'given another log',
    () => writeFileSync(`${file}.new`, 'commits') ?? renameSync(`${file}.new`, `${file}-wal`),
  ],
])('a database that was %s takes nothing more, and says so', async (_, spoil) => {
  await write('before')
  spoil()
  await expect(write('after')).rejects.toThrow(
    /was removed or replaced while Postbag runs\. Nothing was stored\./,
  )
  expect(await store.read.$count(store.tables.pageVersions)).toBe(1)
})
