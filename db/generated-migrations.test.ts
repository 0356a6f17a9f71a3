import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrationsFolder } from '@/db/migrations'
import { temporaryFolder } from '@/db/testing/temporary-folder'

const engines = [
  { engine: 'sqlite', dialect: 'sqlite' },
  { engine: 'postgres', dialect: 'postgresql' },
] as const

describe.each(engines)('the migrations for $engine', ({ engine, dialect }) => {
  test('say all that the tables say: generating again changes nothing', { timeout: 60_000 }, () => {
    const copy = temporaryFolder()
    cpSync(migrationsFolder(engine), copy, { recursive: true })
    const said = execFileSync(process.execPath, [
      'node_modules/drizzle-kit/bin.cjs',
      'generate',
      ...['--dialect', dialect, '--schema', `./db/schema.${engine}.ts`, '--casing', 'snake_case'],
      // drizzle-kit takes every folder for one below the present.
      ...['--out', relative(process.cwd(), copy)],
    ]).toString()
    const files = contentsOf(copy)
    rmSync(copy, { recursive: true })
    expect(said).toContain('No schema changes')
    expect(files).toEqual(contentsOf(migrationsFolder(engine)))
  })

  test('are each in the journal and in a file', () => {
    const folder = migrationsFolder(engine)
    const sql = readdirSync(folder).filter((name) => name.endsWith('.sql'))
    expect(sql).toEqual(tagsOf(engine).map((tag) => `${tag}.sql`))
  })
})

test('both engines have the same migrations under the same names', () => {
  expect(tagsOf('sqlite')).toEqual(tagsOf('postgres'))
})

function tagsOf(engine: 'sqlite' | 'postgres'): string[] {
  const journal = JSON.parse(readFileSync(join(migrationsFolder(engine), 'meta/_journal.json'), 'utf8'))
  return journal.entries.map((entry: { tag: string }) => entry.tag)
}

function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
