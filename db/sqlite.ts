import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { asTransaction, type Reader, type Store, type Writer } from '@/db/engine'
import { OpenFiles } from '@/db/open-files'
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
  removeDrafts,
} from '@/db/sqlite-file'
import { migrateSqlite } from '@/db/sqlite-migrations'
import type { Tables } from '@/db/tables'
import { innermost, StoreUnavailable } from '@/db/unavailable'

/** In milliseconds, how long reading may stop the process to wait for another's lock. */
const longestStop = 100

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
    removeDrafts(path)
    if (!existsSync(path)) makeDatabase(path, { migrate })
    refuseDamagedOrForeign(path, patience)
    return openFile(path, migrate, patience)
  } catch (error) {
    throw inWords(error, path)
  }
}

function openFile(path: string, migrate: boolean, patience: number | undefined): Store {
  return storeOf(connectBoth(path, migrate, patience), {
    patience,
    inWords: (error) => (isBusy(innermost(error)) ? stillLocked(path) : inWords(error, path)),
    // Its commits are whole by then, and its tables as they are to be.
    again: () => connectBoth(path, false, patience),
    files: new OpenFiles(path),
  })
}

interface Connections {
  reader: Database.Database
  writer: Database.Database
}

function connectBoth(path: string, migrate: boolean, patience: number | undefined): Connections {
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
    // In a write-ahead log nobody has to wait to read, but for moments.
    reader.pragma(`busy_timeout = ${longestStop}`)
    // The first reading makes the log, and `OpenFiles` has to see it.
    reader.pragma('schema_version')
    return { reader, writer }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** One connection for both, as each would have a database of its own. */
function openInMemory(migrate: boolean): Store {
  const connection = connect(':memory:')
  if (migrate) migrateSqlite(connection)
  return storeOf(
    { reader: connection, writer: connection },
    { inWords: (error) => inWords(error, ':memory:') },
  )
}

interface Options {
  patience?: number | undefined
  inWords: Store['inWords']
  again?: () => Connections
  files?: OpenFiles
}

function storeOf(open: Connections, { patience = longestWait, inWords, again, files }: Options): Store {
  let { reader, writer } = open
  let read = drizzle({ client: reader, casing: 'snake_case' }) as unknown as Reader
  let write = drizzle({ client: writer, casing: 'snake_case' }) as unknown as Writer

  /** What this process has committed into a log that was removed is brought into the file before the next one is begun. */
  function replaceLog(): void {
    if (!again || files?.state() !== 'without log') return
    writer.pragma('wal_checkpoint(TRUNCATE)')
    reader.close()
    writer.close()
    ;({ reader, writer } = again())
    read = drizzle({ client: reader, casing: 'snake_case' }) as unknown as Reader
    write = drizzle({ client: writer, casing: 'snake_case' }) as unknown as Writer
    files.remember()
  }

  let lastTurn: Promise<unknown> = Promise.resolve()
  async function takeTurn<T>(work: (tx: Writer) => Promise<T>, end: number): Promise<T> {
    replaceLog()
    files?.refuseReplaced()
    await begin(writer, end)
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
    get read() {
      return read
    },
    transaction: (work) =>
      asTransaction(() => {
        // Counted from here: behind a lock those who wait for a turn would otherwise wait one after another.
        const end = performance.now() + patience
        const turn = lastTurn.then(() => takeTurn(work, end))
        lastTurn = turn.catch(() => {})
        return turn
      }, inWords),
    inWords,
    close: async () => {
      await lastTurn
      reader.close()
      writer.close()
    },
  }
}

function stillLocked(path: string): StoreUnavailable {
  return new StoreUnavailable(
    `Another program keeps the database ${path} locked. Nothing was stored. Stop that program; Postbag then goes on by itself.`,
  )
}

/** Takes the lock for writing; while another process has it, asks again until `end`. */
async function begin(writer: Database.Database, end: number): Promise<void> {
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
