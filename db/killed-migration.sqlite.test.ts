import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrationsFolder } from '@/db/migrations'
import { openSqlite } from '@/db/sqlite'
import { migrateSqlite } from '@/db/sqlite-migrations'
import { killedStart } from '@/db/testing/killed-starts'
import { copiedMigrations } from '@/db/testing/migrations-folder'
import { temporaryFolder } from '@/db/testing/temporary-folder'

let folder: string
let file: string
beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'postbag.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

function ask<T>(question: string): T[] {
  const connection = new Database(file)
  try {
    return connection.prepare<[], T>(question).all()
  } finally {
    connection.close()
  }
}

const schema = () =>
  ask("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
const applied = () => ask('SELECT hash FROM __drizzle_migrations ORDER BY id')

/** The database of a Postbag that knew the first `number` migrations, with a row in it. */
function olderDatabase(number: number): void {
  const older = copiedMigrations()
  const connection = new Database(file)
  older.keep(number)
  connection.pragma('journal_mode = WAL')
  migrateSqlite(connection, older.path)
  connection.exec("INSERT INTO page_versions (tag, version) VALUES ('kept', 7)")
  connection.close()
  rmSync(older.path, { recursive: true })
}

const known = readdirSync(migrationsFolder('sqlite')).filter((name) => name.endsWith('.sql')).length

test.each(Array.from({ length: known }, (_, number) => number))(
  'a start on a database with %i migrations may be killed at every statement, and the next one ends it',
  { timeout: 120_000 },
  async (number) => {
    await openSqlite(file).close()
    const [whole, all] = [schema(), applied()]
    let statement = 0
    for (let wasKilled = true; wasKilled; statement++) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
      if (number > 0) olderDatabase(number)
      wasKilled = killedStart(file, statement)
      await openSqlite(file).close()
      expect([statement, schema(), applied()]).toEqual([statement, whole, all])
      expect(ask('SELECT * FROM page_versions')).toEqual(number > 0 ? [{ tag: 'kept', version: 7 }] : [])
      expect(readdirSync(folder)).toEqual(['postbag.db'])
    }
    // To begin, to commit, and what is between.
    expect(statement).toBeGreaterThan(3)
  },
)
