import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { asTransaction, type Reader, type Store, type Writer } from '@/db/engine'
import { migrationsFolder } from '@/db/migrations'
import * as tables from '@/db/schema.postgres'
import { emptyAll } from '@/db/testing/empty-all'

// On globalThis, so that the test files of a worker share it: it takes seconds to open.
const place = Symbol.for('postbag.testing.pglite')
const shared = globalThis as typeof globalThis & { [place]?: Promise<{ client: PGlite; store: Store }> }

/** Nothing here can be away. */
const inWords = (error: unknown) => error

/** PostgreSQL within this process, migrated and empty. It has one connection. */
export async function openPglite(): Promise<Store> {
  shared[place] ??= open()
  const { client, store } = await shared[place]
  await client.exec(emptyAll)
  return store
}

async function open() {
  const client = new PGlite()
  const database = drizzle({ client, casing: 'snake_case' })
  await migrate(database, { migrationsFolder: migrationsFolder('postgres') })
  const store: Store = {
    engine: 'postgres',
    tables,
    read: database as unknown as Reader,
    transaction: (work) =>
      asTransaction(
        () => database.transaction((tx) => work(tx as unknown as Writer), { isolationLevel: 'serializable' }),
        inWords,
      ),
    inWords,
    close: () => client.close(),
  }
  return { client, store }
}
