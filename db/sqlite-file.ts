import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { migrateSqlite } from '@/db/sqlite-migrations'
import { keepStatements } from '@/db/statements.sqlite'
import { innermost, StoreUnavailable } from '@/db/unavailable'

/** How long a statement waits for another process's lock, in milliseconds. */
export const longestWait = 10_000

/** A file larger than this is not read through at every start; `doctor` still does it. */
const quickCheckLimit = 256 * 1024 * 1024

/** A connection to the file at `path` as Postbag uses it: durable commits, and references that hold. */
export function connect(path: string, patience = longestWait): Database.Database {
  const connection = new Database(path, { timeout: patience })
  // better-sqlite3 builds SQLite so that WAL alone means NORMAL, which may lose the last commits in a power cut.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  keepStatements(connection)
  return connection
}

/**
 * Makes the file keep a write-ahead log from now on. A file that does so already is left alone; of several processes
 * that switch one at once SQLite lets all but one fail without waiting, so this waits for them.
 */
export function keepLog(connection: Database.Database, patience = longestWait): void {
  const end = performance.now() + patience
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/**
 * Throws `StoreUnavailable` for a path at which no database can be written, and makes its folder.
 * Root may write anything, so the mode of the file counts, not what an attempt would do.
 */
export function refuseUnusable(path: string): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  if (nobodyMayWrite(folder)) {
    throw new StoreUnavailable(
      `The folder ${folder} is read-only. Make it writable for the user that runs Postbag.`,
    )
  }
  if (!existsSync(path)) {
    if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) {
      throw new StoreUnavailable(
        `${path} is missing, though its log ${path}-wal is there. Restore the file from a backup.`,
      )
    }
    return
  }
  if (statSync(path).isDirectory()) throw new StoreUnavailable(`${path} is a folder, not a database file.`)
  if (nobodyMayWrite(path)) throw readOnly(path)
  // Also when there is a log: SQLite would take the file for a new one, and delete the log.
  if (statSync(path).size === 0) {
    throw new StoreUnavailable(
      `The database ${path} is empty (0 bytes), as after a broken copy. Restore it from a backup, or remove it to begin anew.`,
    )
  }
}

/**
 * Makes the database at `path` whole under a name of its own, then links it into place: nobody ever finds half of one,
 * and of processes that start at once, one makes it.
 */
export function makeDatabase(path: string, options: { migrate: boolean }): void {
  const draft = `${path}.draft-${process.pid}-${randomBytes(6).toString('hex')}`
  try {
    fill(draft, options)
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes what starts that were killed have left of the databases that they were making. */
export function removeDrafts(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) {
    const [base, rest = ''] = name.split('.draft-')
    const maker = /^\d+(?=-)/.exec(rest)?.[0]
    if (base === basename(path) && maker && !isRunning(Number(maker)))
      rmSync(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function fill(path: string, { migrate }: { migrate: boolean }): void {
  const connection = connect(path)
  try {
    keepLog(connection)
    if (migrate) migrateSqlite(connection)
  } finally {
    // Closing takes the log away, too.
    connection.close()
  }
}

/**
 * Throws `StoreUnavailable` for a file that is damaged or another program's, and leaves it as it is: the connection that
 * looks is read-only, because any other writes the log into the file when it is closed.
 */
export function refuseDamagedOrForeign(path: string, patience = longestWait): void {
  // Left by another program that crashed; only a connection that may write can take it back.
  const hasJournal = existsSync(`${path}-journal`)
  const connection = new Database(path, { readonly: !hasJournal, timeout: patience })
  try {
    if (statSync(path).size <= quickCheckLimit) {
      const finding = String(connection.pragma('quick_check(1)', { simple: true }))
      if (finding !== 'ok') throw damaged(path, finding.replace(/^\*\*\*.*\n/, ''))
    }
    const names = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
    if (names.length > 0 && !names.includes('page_versions')) {
      throw new StoreUnavailable(
        `The database ${path} belongs to another program. Nothing was changed. Give Postbag a file of its own.`,
      )
    }
  } finally {
    connection.close()
  }
}

/** Whether another connection had the lock that was needed. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function nobodyMayWrite(path: string): boolean {
  return (statSync(path).mode & 0o222) === 0
}

function readOnly(path: string): StoreUnavailable {
  return new StoreUnavailable(
    `The database ${path} is read-only. Make it writable for the user that runs Postbag.`,
  )
}

function damaged(path: string, detail: string): StoreUnavailable {
  return new StoreUnavailable(
    `The database ${path} is damaged (${detail}). Nothing was changed. Restore it from a backup; keep the damaged file.`,
  )
}

/** The error as a `StoreUnavailable` that says what to do, where SQLite's own words do not. */
export function inWords(failure: unknown, path: string): unknown {
  const error = innermost(failure)
  if (error instanceof TypeError && error.message === 'The database connection is not open') {
    return new StoreUnavailable(
      `The database ${path} could not be opened again after its log was removed. Look after its disk; the next post tries again.`,
    )
  }
  if (!(error instanceof Database.SqliteError)) return failure
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return damaged(path, error.message)
  if (error.code.startsWith('SQLITE_READONLY')) return readOnly(path)
  if (error.code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreUnavailable(
      `The database ${path} cannot be opened. Check the folder and its permissions.`,
    )
  }
  if (error.code === 'SQLITE_FULL') {
    return new StoreUnavailable(
      `The disk of the database ${path} is full. Nothing was stored. Make room; Postbag then goes on by itself.`,
    )
  }
  if (error.code.startsWith('SQLITE_IOERR')) {
    return new StoreUnavailable(
      `The database ${path} cannot be read or written (${error.code}). Look after its disk: is it full, read-only or failing? Then run: npm run postbag -- doctor`,
    )
  }
  if (isBusy(error)) {
    return new StoreUnavailable(
      `The database ${path} is locked by another program. Stop that program, then start again.`,
    )
  }
  return failure
}
