import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '@/db/migrations'
import { temporaryFolder } from '@/db/testing/temporary-folder'

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** A copy of SQLite's migrations that can be changed. Whoever asked for it removes `path`. */
export function copiedMigrations() {
  const path = temporaryFolder()
  cpSync(migrationsFolder('sqlite'), path, { recursive: true })
  const file = join(path, 'meta/_journal.json')
  const journal = (): Journal => JSON.parse(readFileSync(file, 'utf8'))
  const write = (entries: Journal['entries']) =>
    writeFileSync(file, JSON.stringify({ ...journal(), entries }))
  return {
    path,
    /** Adds a migration after all others, or replaces the one of that tag. */
    put(tag: string, statements: string[]) {
      const entries = journal().entries.filter((each) => each.tag !== tag)
      const when = (entries.at(-1)?.when ?? 0) + 1
      write([...entries, { idx: entries.length, version: '6', when, tag, breakpoints: true }])
      writeFileSync(join(path, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
    },
    /** Leaves only the first `number` migrations. */
    keep(number: number) {
      write(journal().entries.slice(0, number))
    },
  }
}
