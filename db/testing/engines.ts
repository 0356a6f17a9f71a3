import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '@/db/engine'
import { openSqlite } from '@/db/sqlite'
import { newDatabase } from '@/db/testing/server'
import { temporaryFolder } from '@/db/testing/temporary-folder'

/** The engine on which this project of Vitest runs its files; see `vitest.config.ts`. */
export const engine = process.env.TEST_ENGINE

/** Whether several connections can race here: on SQLite always, on PostgreSQL when there is a server. */
export const canRace = engine === 'sqlite' || process.env.TEST_POSTGRES_URL !== undefined

/** Opens empty migrated stores on the engine of this project, one after another. */
export interface EmptyStores {
  next(): Promise<Store>
  /** After the last of them. */
  end(): Promise<void>
}

/** What a test file takes its stores from. */
export function emptyStores(): EmptyStores {
  if (engine === 'sqlite') return copies()
  if (engine === 'pglite') return withinProcess()
  if (engine === 'postgres') return onServer()
  throw new Error(
    'A test that needs a store is in a file whose name ends in .store.test.ts; see vitest.config.ts.',
  )
}

let template: Buffer | undefined

/** Copies of one migrated file. */
function copies(): EmptyStores {
  return {
    end: async () => {},
    async next() {
      template ??= await migratedFile()
      const folder = temporaryFolder()
      const file = join(folder, 'postbag.db')
      writeFileSync(file, template)
      const opened = openSqlite(file)
      const close = async () => {
        await opened.close()
        rmSync(folder, { recursive: true })
      }
      return { ...opened, close }
    },
  }
}

async function migratedFile(): Promise<Buffer> {
  const folder = temporaryFolder()
  const file = join(folder, 'postbag.db')
  await openSqlite(file).close()
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}

function withinProcess(): EmptyStores {
  return {
    end: async () => {},
    async next() {
      // Here and not above, because it takes long to load.
      const { openPglite } = await import('@/db/testing/pglite')
      return kept(await openPglite())
    },
  }
}

/** One database for all, on the server at TEST_POSTGRES_URL. */
function onServer(): EmptyStores {
  let database: Awaited<ReturnType<typeof newDatabase>> | undefined
  return {
    async next() {
      database ??= await newDatabase()
      return kept(await database.emptied())
    },
    end: async () => database?.drop(),
  }
}

function kept(opened: Store): Store {
  return { ...opened, close: async () => {} }
}
