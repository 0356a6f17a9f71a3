import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '@/db/engine'
import { openPostgres } from '@/db/postgres'
import { hasServer, newDatabase } from '@/db/testing/server'

describe.runIf(hasServer)('when the server ends a connection', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>
  let store: Store
  beforeAll(async () => {
    database = await newDatabase()
    store = await openPostgres(database.url)
  })
  afterAll(async () => {
    await store.close()
    await database.drop()
  })
  const endAll = () =>
    database.run(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )

  test('a transaction that had not committed is done again, once', async () => {
    let attempts = 0
    await store.transaction(async (tx) => {
      await tx.insert(store.tables.pageVersions).values({ tag: 'front', version: 1 })
      if (++attempts === 1) await endAll()
      await tx.select().from(store.tables.pageVersions)
    })
    expect(attempts).toBe(2)
    expect(await store.read.$count(store.tables.pageVersions)).toBe(1)
  })

  test('one whose connection ends at its commit is not: it may have been stored', async () => {
    await database.run(`
      CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
      CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON page_versions DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION end_connection()`)
    let attempts = 0
    const storing = store.transaction(async (tx) => {
      attempts++
      await tx.insert(store.tables.pageVersions).values({ tag: 'article:a', version: 1 })
    })
    await expect(storing).rejects.toMatchObject({ name: 'StoreUnavailable' })
    expect(attempts).toBe(1)
  })
})
