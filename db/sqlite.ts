import { AsyncResource } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises'
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

/** More would let the first of them wait for the work of all others. */
const mostTogether = 32

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
    // Closed already when an earlier turn could not open it again.
    if (writer.open) {
      const busy = writer.pragma('wal_checkpoint(TRUNCATE)', { simple: true })
      if (busy) throw new StoreUnavailable(logStillRead)
      reader.close()
      writer.close()
    }
    ;({ reader, writer } = again())
    read = drizzle({ client: reader, casing: 'snake_case' }) as unknown as Reader
    write = drizzle({ client: writer, casing: 'snake_case' }) as unknown as Writer
    files.remember()
  }

  const waiting: Turn[] = []
  let underWay: Promise<void> | undefined
  async function takeTurns(): Promise<void> {
    for (let first = waiting[0]; first; first = waiting[0]) {
      // Lets those come in whose requests are being read at this moment.
      await immediate()
      try {
        replaceLog()
        files?.refuseReplaced()
        await begin(writer, first.end)
      } catch (error) {
        waiting.shift()?.reject(error)
        continue
      }
      const turns = waiting.splice(0, mostTogether)
      try {
        const tell = await commitTogether(writer, write, turns)
        for (const each of tell) each()
      } catch (error) {
        for (const { reject } of turns) reject(error)
      }
    }
    underWay = undefined
  }

  return {
    engine: 'sqlite',
    tables: tables as unknown as Tables,
    get read() {
      return read
    },
    transaction: <T>(work: (tx: Writer) => Promise<T>) =>
      asTransaction(
        () =>
          new Promise<T>((resolve, reject) => {
            // Counted from here: behind a lock those who wait for a turn would otherwise wait one after another.
            const end = performance.now() + patience
            const context = new AsyncResource('transaction')
            waiting.push({
              end,
              reject,
              do: async (tx) => resolve.bind(null, await context.runInAsyncScope(work, null, tx)),
            })
            underWay ??= takeTurns()
          }),
        inWords,
      ),
    inWords,
    close: async () => {
      await underWay
      reader.close()
      writer.close()
    },
  }
}

/** A transaction that waits for its turn. */
interface Turn {
  /** In milliseconds, by the clock of `performance`: until when it waits for another process's lock. */
  end: number
  /** Does its work; what is returned tells its caller, once it is committed. */
  do(tx: Writer): Promise<() => void>
  reject(error: unknown): void
}

/**
 * Does the work of `turns` one after another, each whole or not at all, and commits them together, as most of what a
 * commit costs is the wait for the disk. Returns what tells each of them how it went, which nobody may hear before the
 * commit. Throws, with none of them done, what undoes the whole transaction, as a full disk does.
 */
async function commitTogether(writer: Database.Database, tx: Writer, turns: Turn[]): Promise<(() => void)[]> {
  const tell: (() => void)[] = []
  try {
    for (const turn of turns) {
      writer.exec('SAVEPOINT turn')
      try {
        tell.push(await turn.do(tx))
      } catch (error) {
        if (!writer.inTransaction) throw error
        writer.exec('ROLLBACK TO turn')
        tell.push(() => turn.reject(error))
      }
      writer.exec('RELEASE turn')
    }
    writer.exec('COMMIT')
    return tell
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  }
}

/** Closed now, what only that log holds would be lost. */
const logStillRead =
  'The log of the database was removed while another program reads it. Nothing was stored. Stop that program; Postbag then goes on by itself.'

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
