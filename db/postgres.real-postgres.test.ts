import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from '@/db/postgres'
import { hasServer, newDatabase } from '@/db/testing/server'
import { startAtOnce } from '@/db/testing/starts'
import { StoreUnavailable } from '@/db/unavailable'

type TestDatabase = Awaited<ReturnType<typeof newDatabase>>

describe.runIf(hasServer)('on a PostgreSQL server', () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await newDatabase()
  })
  afterEach(() => database.drop())

  const applied = () => database.run('SELECT hash FROM drizzle.__drizzle_migrations')
  const tables = async () =>
    (await database.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).map(
      (row) => row.tablename,
    )

  test('processes that start at once migrate once, and all can use it', { timeout: 60_000 }, async () => {
    expect((await startAtOnce(database.url, 4)).join('\n')).toBe('')
    const hashes = (await applied()).map((row) => row.hash)
    expect(hashes.length).toBeGreaterThan(0)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('opening again changes nothing', async () => {
    await (await openPostgres(database.url)).close()
    const before = await applied()
    await (await openPostgres(database.url)).close()
    expect(await applied()).toEqual(before)
  })

  test('a migration that fails leaves nothing half, and is told in words', async () => {
    await database.run('CREATE TABLE edition (other boolean)')
    await expect(openPostgres(database.url)).rejects.toThrow(
      new StoreUnavailable(
        'The database in DATABASE_URL has tables of another program. Nothing was changed. Give Postbag a database of its own.',
      ),
    )
    expect(await tables()).toEqual(['edition'])
    expect(await applied()).toEqual([])
  })

  test('a database of a newer Postbag is refused', async () => {
    await (await openPostgres(database.url)).close()
    await database.run(
      `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('x', ${Date.now() + 1e12})`,
    )
    await expect(openPostgres(database.url)).rejects.toThrow(/made by a newer Postbag/)
  })

  test('a database that is not there is told in words', async () => {
    const url = Object.assign(new URL(database.url), { pathname: '/postbag_test_of_nobody' })
    await expect(openPostgres(url.href)).rejects.toThrow(
      new StoreUnavailable(
        `PostgreSQL at ${url.host} has no database of the name in DATABASE_URL. Create it first.`,
      ),
    )
  })

  test('a user who may make no tables is told in words', async () => {
    const name = `postbag_test_reader_${process.pid}`
    await database.run(`CREATE ROLE ${name} LOGIN PASSWORD 'secret-word'`)
    try {
      const url = Object.assign(new URL(database.url), { username: name, password: 'secret-word' })
      await expect(openPostgres(url.href)).rejects.toThrow(
        new StoreUnavailable(
          'The user in DATABASE_URL may not create tables in that database. Grant it, or let it own the database.',
        ),
      )
    } finally {
      await database.run(`DROP ROLE ${name}`)
    }
  })

  test('transactions are serializable', async () => {
    const store = await database.emptied()
    const answer = await store.transaction(async (tx) => {
      const { execute } = tx as unknown as { execute(query: string): Promise<{ rows: unknown[] }> }
      return execute.call(tx, 'SHOW transaction_isolation')
    })
    expect(answer.rows).toEqual([{ transaction_isolation: 'serializable' }])
  })

  test('a connection that the server closes costs nobody the next question', async () => {
    const store = await database.emptied()
    await store.read.select().from(store.tables.edition)
    await database.run(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await expect.poll(() => store.read.select().from(store.tables.edition)).toEqual([])
  })
})
