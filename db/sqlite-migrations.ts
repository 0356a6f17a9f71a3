import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from '@/db/migrations'
import { StoreUnavailable } from '@/db/unavailable'

/**
 * Applies what is missing of `folder` in one immediate transaction, in the records that Drizzle's own migrator keeps.
 * That migrator reads what is applied before it takes the lock, so two processes that start at once would collide.
 * Foreign keys are off meanwhile: drizzle-kit rebuilds a table by dropping it, which would otherwise delete its children;
 * they are checked before the commit. Refuses a database that a newer Postbag has already changed.
 */
export function migrateSqlite(connection: Database.Database, folder = migrationsFolder('sqlite')): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  connection.pragma('foreign_keys = OFF')
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, hash text NOT NULL, created_at numeric)',
    )
    const applied = connection.prepare('SELECT max(created_at) AS last FROM __drizzle_migrations').get() as {
      last: number | null
    }
    const last = applied.last ?? 0
    if (last > (migrations.at(-1)?.folderMillis ?? 0)) {
      throw new StoreUnavailable(
        'The database was made by a newer Postbag. Start that version, or restore an older backup.',
      )
    }
    const record = connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    for (const migration of migrations.filter((each) => each.folderMillis > last)) {
      for (const statement of migration.sql) connection.exec(statement)
      record.run(migration.hash, migration.folderMillis)
    }
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0)
      throw new Error(`A migration left ${broken.length} rows without what they refer to.`)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}
