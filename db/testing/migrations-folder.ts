import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '@/db/migrations'
import { temporaryFolder } from '@/db/testing/temporary-folder'

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

const breakpoint = '\n--> statement-breakpoint\n'

/** A copy of an engine's migrations that can be changed. Whoever asked for it removes `path`. */
export function copiedMigrations(engine: 'sqlite' | 'postgres' = 'sqlite') {
  const path = temporaryFolder()
  cpSync(migrationsFolder(engine), path, { recursive: true })
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
      writeFileSync(join(path, `${tag}.sql`), statements.join(breakpoint))
    },
    /** Puts a statement before that of this number, of all from the migration `first` on. Returns whether there is one. */
    insert(statement: string, number: number, first = 0): boolean {
      let before = number
      for (const { tag } of journal().entries.slice(first)) {
        const sql = join(path, `${tag}.sql`)
        const statements = readFileSync(sql, 'utf8').split(/\s*--> statement-breakpoint\s*/)
        if (before < statements.length) {
          writeFileSync(sql, statements.toSpliced(before, 0, statement).join(breakpoint))
          return true
        }
        before -= statements.length
      }
      return false
    },
    /** Leaves only the first `number` migrations. */
    keep(number: number) {
      write(journal().entries.slice(0, number))
    },
  }
}
