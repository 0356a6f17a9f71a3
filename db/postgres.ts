import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import { Client, Pool } from 'pg'
import { asTransaction, type Reader, type Store, type Writer } from '@/db/engine'
import { compareMigrations, migrationsFolder } from '@/db/migrations'
import * as tables from '@/db/schema.postgres'
import { innermost, StoreUnavailable } from '@/db/unavailable'

/** Any fixed number; it names Postbag's migrations among PostgreSQL's advisory locks. */
const migrationLock = 7_678_224

/** On a machine that has no time, a transaction that collides has not lost before. */
const leastAttempts = 15

/** In milliseconds: how long the server may keep anybody waiting, and how long a transaction is tried again. */
const longestWait = 10_000

/**
 * Opens the PostgreSQL database at `url` and brings it up to date; processes that start at once migrate once.
 * Transactions are serializable and run again after a collision (40001, 40P01), and
 * when the connection breaks before the commit. Throws `StoreUnavailable` when it cannot be reached.
 */
export async function openPostgres(
  url: string,
  { migrate = true, patience = longestWait }: { migrate?: boolean; patience?: number } = {},
): Promise<Store> {
  // Apart, so that nobody has to wait to read for those who write.
  const [pool, readers] = [openPool(url, patience), askingAgain(openPool(url, patience), patience)]
  try {
    if (migrate) await migrateOnce(url)
  } catch (error) {
    await Promise.all([pool.end(), readers.end()])
    throw inWords(error, url)
  }

  async function once<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const connection = await pool.connect()
    let isSilent = false
    try {
      return await drizzle({ client: connection, casing: 'snake_case' }).transaction(
        (tx) => work(tx as unknown as Writer),
        { isolationLevel: 'serializable' },
      )
    } catch (error) {
      isSilent = isTimeout(error)
      throw error
    } finally {
      connection.release(isSilent)
    }
  }

  async function attempt<T>(work: (tx: Writer) => Promise<T>, end: number, number = 1): Promise<T> {
    let isCommitting = false
    try {
      return await once(async (tx) => {
        const result = await work(tx)
        isCommitting = true
        return result
      })
    } catch (error) {
      const hasTime = performance.now() < end
      const collided = collisions.includes(codeOf(error))
      // A connection that breaks at the commit leaves it unknown whether there was one: that is not tried again.
      const isSafe = collided
        ? hasTime || number < leastAttempts
        : hasTime && !isCommitting && isBroken(error)
      if (!isSafe) throw error
      // A pause of its own length for each, so that those who collided do not meet again.
      await pause(Math.random() * Math.min(10 * number, 300))
      return attempt(work, end, number + 1)
    }
  }

  return {
    engine: 'postgres',
    tables,
    read: drizzle({ client: readers, casing: 'snake_case' }) as unknown as Reader,
    transaction: (work) =>
      asTransaction(
        () => attempt(work, performance.now() + patience),
        (error) => inWords(error, url),
      ),
    inWords: (error) => inWords(error, url),
    close: async () => {
      await Promise.all([pool.end(), readers.end()])
    },
  }
}

function openPool(connectionString: string, patience: number): Pool {
  const pool = new Pool({
    connectionString,
    max: mostConnections,
    connectionTimeoutMillis: patience,
    // Of a server that was cut off from here nothing is ever heard again.
    query_timeout: patience,
    keepAlive: true,
  })
  // Without a listener a connection that the server closes would end the process; the next query opens another.
  pool.on('error', () => {})
  pool.on('connect', (connection) => connection.on('error', () => {}))
  return pool
}

/** Nobody who reads notices that a connection was lost: to ask again is always safe, for `patience` milliseconds. */
function askingAgain(pool: Pool, patience: number): Pool {
  const ask: (...question: unknown[]) => Promise<unknown> = pool.query.bind(pool)
  const query = async (...question: unknown[]) => {
    const end = performance.now() + patience
    for (let left = mostConnections; ; left--) {
      try {
        return await ask(...question)
      } catch (error) {
        if (left === 0 || performance.now() >= end || !isLost(error)) throw error
        // The pool then knows which others are.
        await new Promise(setImmediate)
      }
    }
  }
  return Object.assign(pool, { query })
}

/** On a connection of its own, which may take its time. */
async function migrateOnce(url: string): Promise<void> {
  const connection = new Client({ connectionString: url, connectionTimeoutMillis: longestWait })
  connection.on('error', () => {})
  try {
    await connection.connect()
    await connection.query('SELECT pg_advisory_lock($1)', [migrationLock])
    if (compareMigrations('postgres', await recordedMigrations(connection)).newer) {
      throw new StoreUnavailable(
        'The database was made by a newer Postbag. Start that version, or restore an older backup.',
      )
    }
    await applyMigrations(drizzle({ client: connection, casing: 'snake_case' }), {
      migrationsFolder: migrationsFolder('postgres'),
    })
  } finally {
    await connection.end().catch(() => {})
  }
}

async function recordedMigrations(connection: Client): Promise<number[]> {
  const table = 'drizzle.__drizzle_migrations'
  const { rows } = await connection.query('SELECT to_regclass($1) IS NOT NULL AS found', [table])
  if (!rows[0]?.found) return []
  return (await connection.query(`SELECT created_at FROM ${table}`)).rows.map((row) => Number(row.created_at))
}

const collisions = ['40001', '40P01']

/** The server ended the connection, or the socket broke. */
const lost = ['57P01', '57P02', '08003', '08006', 'ECONNRESET', 'EPIPE']

/** The server is not there, not yet, or has no connection left. */
const away = ['57P03', '53300', 'ECONNREFUSED']

/** Of one pool; all of them may be lost at once. */
const mostConnections = 10

/** The driver's own words for a socket that closed, or had closed; it gives them no code. */
const socketClosed = /^(Connection terminated|Client has encountered a connection error)/

function isBroken(error: unknown): boolean {
  return away.includes(codeOf(error)) || isLost(error)
}

/** Only this connection, as far as one can tell. */
function isLost(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (socketClosed.test(each.message)) return true
  }
  return lost.includes(codeOf(error))
}

/** The driver's own words again: from such a connection the answer may still come, to whatever was asked next. */
const timedOut =
  /^(Query read timeout|timeout expired|timeout exceeded when trying to connect|Connection terminated due to connection timeout)/

function isTimeout(error: unknown): boolean {
  const cause = innermost(error)
  return cause instanceof Error && timedOut.test(cause.message)
}

/** The code of the driver's or the server's error, however often it was wrapped. */
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && each.code !== undefined) return String(each.code)
  }
  return ''
}

/** The error as a `StoreUnavailable` that says what to do, where PostgreSQL's own words do not. */
export function inWords(error: unknown, url: string): unknown {
  const host = URL.canParse(url) ? new URL(url).host : 'the server'
  const silent = `PostgreSQL does not answer at ${host}. Start it, or correct DATABASE_URL.`
  const wrongPassword = `PostgreSQL at ${host} refuses the name or password in DATABASE_URL.`
  const causes: Record<string, string> = {
    ECONNREFUSED: silent,
    ECONNRESET: silent,
    EHOSTUNREACH: silent,
    ENETUNREACH: silent,
    ETIMEDOUT: silent,
    EPIPE: silent,
    '08003': silent,
    '08006': silent,
    '57P01': silent,
    '57P02': silent,
    ENOTFOUND: `The host of DATABASE_URL (${host}) is not known.`,
    EAI_AGAIN: `The host of DATABASE_URL (${host}) is not known.`,
    '28P01': wrongPassword,
    '28000': `PostgreSQL at ${host} refuses the user in DATABASE_URL.`,
    '3D000': `PostgreSQL at ${host} has no database of the name in DATABASE_URL. Create it first.`,
    '42501': `The user in DATABASE_URL may not create tables in that database. Grant it, or let it own the database.`,
    '42P07': `The database in DATABASE_URL has tables of another program. Nothing was changed. Give Postbag a database of its own.`,
    '53300': `PostgreSQL at ${host} has no connection left. Raise its max_connections, or close others.`,
    '53100': `The disk of PostgreSQL at ${host} is full. Nothing was stored. Make room; Postbag then goes on by itself.`,
    '25006': `PostgreSQL at ${host} is read-only, such as a standby. Let DATABASE_URL name the primary.`,
    '40001': `PostgreSQL at ${host} has more to do than it can. Nothing was stored. Find out what else keeps it busy.`,
    '40P01': `PostgreSQL at ${host} has more to do than it can. Nothing was stored. Find out what else keeps it busy.`,
    XX001: `The database in DATABASE_URL is damaged. Restore it from a backup; keep the damaged one.`,
    XX002: `The database in DATABASE_URL is damaged. Restore it from a backup; keep the damaged one.`,
    '57P03': `PostgreSQL at ${host} is still starting. Try again in a moment.`,
  }
  const cause = causes[codeOf(error)] ?? causeWithoutCode(error, { silent, wrongPassword })
  return cause ? new StoreUnavailable(cause) : error
}

/** The driver has no code for what it finds out by itself. */
function causeWithoutCode(
  error: unknown,
  words: { silent: string; wrongPassword: string },
): string | undefined {
  const cause = innermost(error)
  const message = cause instanceof Error ? cause.message : ''
  if (isTimeout(error) || socketClosed.test(message)) return words.silent
  return message.startsWith('SASL') ? words.wrongPassword : undefined
}
