import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { compareMigrations, type Migrations } from '@/db/migrations'
import { connect, inWords, refuseDamagedOrForeign, refuseUnusable } from '@/db/sqlite-file'

/** What an SQLite file says of itself. */
export interface SqliteInspection {
  engine: 'sqlite'
  version: string
  migrations: Migrations
  journalMode: string
  /** SQLite's number for the setting, in the middle of a write: 2 is FULL. */
  synchronous: number
  /** What its own check of the whole file finds; empty when all is well. */
  damage: string[]
  /** Rows that refer to something that is not there. */
  strayReferences: number
}

/** What the file at `path` says of itself; null when it does not exist. Throws `StoreUnavailable` when it cannot be used. */
export function inspectSqlite(path: string): SqliteInspection | null {
  if (!existsSync(path) && !existsSync(`${path}-wal`)) return null
  try {
    refuseUnusable(path)
    refuseDamagedOrForeign(path)
    const found = read(path)
    return { ...found, synchronous: found.damage.length > 0 ? 0 : synchronousWhileWriting(path) }
  } catch (error) {
    throw inWords(error, path)
  }
}

function read(path: string): Omit<SqliteInspection, 'synchronous'> {
  // Any other connection writes the log into the file when it is closed, into a damaged one too.
  const connection = new Database(path, { readonly: true })
  const ask = (question: string) => connection.prepare(question).pluck().all()
  try {
    const [table] = ask("SELECT name FROM sqlite_master WHERE name = '__drizzle_migrations'")
    const recorded = table ? ask('SELECT created_at FROM __drizzle_migrations').map(Number) : []
    return {
      engine: 'sqlite',
      version: String(ask('SELECT sqlite_version()')[0]),
      migrations: compareMigrations('sqlite', recorded),
      journalMode: String(ask('PRAGMA journal_mode')[0]),
      damage: ask('PRAGMA integrity_check(5)')
        .map(String)
        .filter((finding) => finding !== 'ok'),
      strayReferences: ask('PRAGMA foreign_key_check').length,
    }
  } finally {
    connection.close()
  }
}

/** The pragma says FULL for what is NORMAL until the first write, so this makes one, and takes it back. */
function synchronousWhileWriting(path: string): number {
  const connection = connect(path)
  try {
    connection.exec('BEGIN IMMEDIATE')
    connection.exec('CREATE TABLE postbag_inspection (it)')
    return Number(connection.pragma('synchronous', { simple: true }))
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.close()
  }
}
