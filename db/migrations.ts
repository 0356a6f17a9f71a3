import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** Where the generated migrations of an engine are: under the folder that Postbag is started in. */
export function migrationsFolder(engine: 'sqlite' | 'postgres'): string {
  return join(process.cwd(), 'drizzle', engine)
}

/** How many of the migrations of this Postbag a database has; `newer`: it has one that this Postbag does not know. */
export interface Migrations {
  applied: number
  known: number
  newer: boolean
}

/** Compares the migrations that a database has recorded, by their times in milliseconds, with those of this Postbag. */
export function compareMigrations(engine: 'sqlite' | 'postgres', recorded: number[]): Migrations {
  const known = readMigrationFiles({ migrationsFolder: migrationsFolder(engine) }).map(
    (each) => each.folderMillis,
  )
  return {
    applied: known.filter((each) => recorded.includes(each)).length,
    known: known.length,
    newer: Math.max(0, ...recorded) > Math.max(0, ...known),
  }
}
