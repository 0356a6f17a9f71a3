import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { migrationsFolder } from '@/db/migrations'
import { openPostgres } from '@/db/postgres'
import { copiedMigrations } from '@/db/testing/migrations-folder'
import { canOwnServer, ownServer } from '@/db/testing/own-server'
import { temporaryFolder } from '@/db/testing/temporary-folder'
import { StoreUnavailable } from '@/db/unavailable'

const known = readdirSync(migrationsFolder('postgres')).filter((name) => name.endsWith('.sql')).length
const killing = 'SELECT pg_terminate_backend(pg_backend_pid());'

describe.runIf(canOwnServer)('the migrations of PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  beforeAll(async () => {
    server = await ownServer()
  })
  afterAll(() => server.remove())

  /** Starts with migrations that were changed; the real ones are as they were afterwards. */
  async function startWith(change: (copy: ReturnType<typeof copiedMigrations>) => void): Promise<void> {
    const copy = copiedMigrations('postgres')
    const folder = temporaryFolder()
    try {
      change(copy)
      mkdirSync(join(folder, 'drizzle'))
      cpSync(copy.path, join(folder, 'drizzle/postgres'), { recursive: true })
      vi.spyOn(process, 'cwd').mockReturnValue(folder)
      await (await openPostgres(server.url)).close()
    } finally {
      vi.mocked(process.cwd).mockRestore()
      for (const each of [copy.path, folder]) rmSync(each, { recursive: true })
    }
  }

  const start = async () => (await openPostgres(server.url)).close()
  const forgetAll = () =>
    server.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS drizzle CASCADE')
  const state = async () => ({
    columns: await server.run(
      "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2",
    ),
    indexes: await server.run("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"),
    constraints: await server.run(
      'SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint ORDER BY 1, 2',
    ),
    applied: await server.run('SELECT hash FROM drizzle.__drizzle_migrations ORDER BY id'),
  })

  test.each(Array.from({ length: known }, (_, number) => number))(
    'may be killed at every statement on a database that has %i of them, and the next start ends them',
    { timeout: 120_000 },
    async (number) => {
      await forgetAll()
      await start()
      const whole = await state()
      let statement = 0
      for (let wasKilled = true; wasKilled; statement++) {
        await forgetAll()
        if (number > 0) {
          await startWith((copy) => copy.keep(number))
          await server.run("INSERT INTO page_versions (tag, version) VALUES ('kept', 7)")
        }
        const starting = startWith((copy) => {
          wasKilled = copy.insert(killing, statement, number)
        })
        if (wasKilled) await expect(starting).rejects.toThrow(StoreUnavailable)
        else await starting
        await start()
        expect([statement, await state()]).toEqual([statement, whole])
        expect(await server.run('SELECT * FROM page_versions')).toEqual(
          number > 0 ? [{ tag: 'kept', version: 7 }] : [],
        )
      }
    },
  )
})
