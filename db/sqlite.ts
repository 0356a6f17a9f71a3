import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { asTransaction, type Reader, type Store, type Writer } from '@/db/engine'
import * as tables from '@/db/schema.sqlite'
import {
  connect,
  inWords,
  isBusy,
  keepLog,
  longestWait,
  makeDatabase,
  refuseDamagedOrForeign,
  refuseUnusable,
} from '@/db/sqlite-file'
import { migrateSqlite } from '@/db/sqlite-migrations'
import type { Tables } from '@/db/tables'

/**
 * Opens the SQLite file at `path` (`:memory:` for none), made when it does not exist, and brings it up to date.
 * Two connections: a reader that cannot write, and one writer whose transactions wait their turn.
 * Throws `StoreUnavailable` for a file that is damaged, read-only, locked for `patience` milliseconds, another program's
 * or not a database; never replaces it.
 */
export function openSqlite(path: string, options: { migrate?: boolean; patience?: number } = {}): Store {
  const { migrate = true, patience } = options
  if (path === ':memory:') return openInMemory(migrate)
  refuseUnusable(path)
  try {
    if (!existsSync(path)) makeDatabase(path, { migrate })
    refuseDamagedOrForeign(path, patience)
    return openFile(path, migrate, patience)
  } catch (error) {
    throw inWords(error, path)
  }
}

function openFile(path: string, migrate: boolean, patience: number | undefined): Store {
  const writer = connect(path, patience)
  try {
    if (migrate) {
      keepLog(writer, patience)
      migrateSqlite(writer)
    }
    // From here on it waits by itself, in `begin`: SQLite's own waiting would stop the whole process.
    writer.pragma('busy_timeout = 0')
    const reader = connect(path, patience)
    reader.pragma('query_only = ON')
    return storeOf(reader, writer, patience)
  } catch (error) {
    writer.close()
    throw error
  }
}

/** One connection for both, as each would have a database of its own. */
function openInMemory(migrate: boolean): Store {
  const connection = connect(':memory:')
  if (migrate) migrateSqlite(connection)
  return storeOf(connection, connection)
}

function storeOf(reader: Database.Database, writer: Database.Database, patience = longestWait): Store {
  const read = drizzle({ client: reader, casing: 'snake_case' }) as unknown as Reader
  const write = drizzle({ client: writer, casing: 'snake_case' }) as unknown as Writer

  let lastTurn: Promise<unknown> = Promise.resolve()
  async function takeTurn<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    await begin(writer, patience)
    try {
      const result = await work(write)
      writer.exec('COMMIT')
      return result
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw error
    }
  }

  return {
    engine: 'sqlite',
    tables: tables as unknown as Tables,
    read,
    transaction: (work) =>
      asTransaction(() => {
        const turn = lastTurn.then(() => takeTurn(work))
        lastTurn = turn.catch(() => {})
        return turn
      }),
    close: async () => {
      await lastTurn
      reader.close()
      writer.close()
    },
  }
}

/** Takes the lock for writing; while another process has it, asks again, for `patience` milliseconds at most. */
async function begin(writer: Database.Database, patience: number): Promise<void> {
  const end = performance.now() + patience
  for (;;) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error
      await pause(5)
    }
  }
}
