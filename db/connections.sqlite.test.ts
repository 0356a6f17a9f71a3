import type Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { anEmptyStore } from '@/db/testing/empty-store'

anEmptyStore()

const clientOf = (drizzled: unknown) => (drizzled as { $client: Database.Database }).$client
const reader = () => clientOf(store().read)

/** Runs `look` with the writer's connection in the middle of a write: SQLite tells some things only then. */
function whileWriting<T>(look: (connection: Database.Database) => T): Promise<T> {
  return store().transaction(async (tx) => {
    await tx.insert(store().tables.pageVersions).values({ tag: 'a', version: 1 })
    return look(clientOf(tx))
  })
}

test('the reader and the writer are two connections to one file', async () => {
  const writer = await whileWriting((connection) => connection)
  expect(writer).not.toBe(reader())
  expect(writer.name).toBe(reader().name)
})

test.each(['insert into page_versions values (1, 1)', 'delete from comments', 'create table a (b)'])(
  'the database refuses the reader: %s',
  (statement) => {
    expect(() => reader().exec(statement)).toThrow(/readonly/)
  },
)

describe('after a write', () => {
  test('synchronous is FULL on the writer', async () => {
    expect(await whileWriting((connection) => connection.pragma('synchronous', { simple: true }))).toBe(2)
  })

  test('synchronous is FULL on the reader, which could not use it', async () => {
    await whileWriting(() => {})
    await store().read.select().from(store().tables.pageVersions)
    expect(reader().pragma('synchronous', { simple: true })).toBe(2)
  })

  test('the journal is a write-ahead log', async () => {
    await whileWriting(() => {})
    expect(reader().pragma('journal_mode', { simple: true })).toBe('wal')
  })
})

test('foreign keys hold on every connection', async () => {
  expect(reader().pragma('foreign_keys', { simple: true })).toBe(1)
  expect(await whileWriting((connection) => connection.pragma('foreign_keys', { simple: true }))).toBe(1)
})

test('neither connection stops the process for long to wait for a lock', async () => {
  expect(reader().pragma('busy_timeout', { simple: true })).toBeLessThanOrEqual(100)
  expect(await whileWriting((connection) => connection.pragma('busy_timeout', { simple: true }))).toBe(0)
})

test('SQLite is one that cannot lose commits of its log', () => {
  const [major = 0, minor = 0, patch = 0] = String(reader().prepare('select sqlite_version()').pluck().get())
    .split('.')
    .map(Number)
  expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003)
})

test('a transaction takes the lock when it begins, so that reading first cannot make it fail', async () => {
  await store().transaction(async (tx) => {
    await tx.select().from(store().tables.pageVersions)
    expect(clientOf(tx).inTransaction).toBe(true)
    expect(() =>
      new (reader().constructor as typeof Database)(reader().name, { timeout: 0 }).exec('BEGIN IMMEDIATE'),
    ).toThrow(/locked/)
  })
})
