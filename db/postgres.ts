import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool, type PoolClient } from 'pg'
import { asTransaction, type Reader, type Store, type Writer } from '@/db/engine'
import { compareMigrations, migrationsFolder } from '@/db/migrations'
import * as tables from '@/db/schema.postgres'
import { StoreUnavailable } from '@/db/unavailable'

/** Any fixed number; it names Postbag's migrations among PostgreSQL's advisory locks. */
const migrationLock = 7_678_224

/** After so many collisions in a row the error is shown; with pauses that grow, about ten seconds. */
const attempts = 40

/**
 * Opens the PostgreSQL database at `url` and brings it up to date; processes that start at once migrate once.
 * Transactions are serializable and run again after a collision (40001, 40P01), and
 * when the connection breaks before the commit. Throws `StoreUnavailable` when it cannot be reached.
 */
export async function openPostgres(url: string, options: { migrate?: boolean } = {}): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 })
  // Without a listener a connection that the server closes would end the process; the next query opens another.
  pool.on('error', () => {})
  pool.on('connect', (connection) => connection.on('error', () => {}))
  const database = drizzle({ client: pool, casing: 'snake_case' })
  try {
    if (options.migrate !== false) await migrateOnce(pool)
  } catch (error) {
    await pool.end()
    throw inWords(error, url)
  }

  async function attempt<T>(work: (tx: Writer) => Promise<T>, number: number): Promise<T> {
    let isCommitting = false
    try {
      return await database.transaction(
        async (tx) => {
          const result = await work(tx as unknown as Writer)
          isCommitting = true
          return result
        },
        { isolationLevel: 'serializable' },
      )
    } catch (error) {
      // A connection that breaks at the commit leaves it unknown whether there was one: that is not tried again.
      const isSafe = collisions.includes(codeOf(error)) || (!isCommitting && isBroken(error))
      if (number >= attempts || !isSafe) throw error
      // A pause of its own length for each, so that those who collided do not meet again.
      await pause(Math.random() * Math.min(10 * number, 300))
      return attempt(work, number + 1)
    }
  }

  return {
    engine: 'postgres',
    tables,
    read: database as unknown as Reader,
    transaction: (work) => asTransaction(() => attempt(work, 1)),
    close: () => pool.end(),
  }
}

async function migrateOnce(pool: Pool): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [migrationLock])
    if (compareMigrations('postgres', await recordedMigrations(connection)).newer) {
      throw new StoreUnavailable(
        'The database was made by a newer Postbag. Start that version, or restore an older backup.',
      )
    }
    await migrate(drizzle({ client: connection, casing: 'snake_case' }), {
      migrationsFolder: migrationsFolder('postgres'),
    })
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => {})
    connection.release()
  }
}

async function recordedMigrations(connection: PoolClient): Promise<number[]> {
  const table = 'drizzle.__drizzle_migrations'
  const { rows } = await connection.query('SELECT to_regclass($1) IS NOT NULL AS found', [table])
  if (!rows[0]?.found) return []
  return (await connection.query(`SELECT created_at FROM ${table}`)).rows.map((row) => Number(row.created_at))
}

const collisions = ['40001', '40P01']

/** The server ended the connection, or ends or starts itself, or the socket broke. */
const broken = ['57P01', '57P02', '57P03', '08003', '08006', 'ECONNRESET', 'EPIPE']

/** The driver's own words for a socket that closed, or had closed; it gives them no code. */
const socketClosed = /^(Connection terminated|Client has encountered a connection error)/

function isBroken(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (socketClosed.test(each.message)) return true
  }
  return broken.includes(codeOf(error))
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
    ETIMEDOUT: silent,
    ENOTFOUND: `The host of DATABASE_URL (${host}) is not known.`,
    EAI_AGAIN: `The host of DATABASE_URL (${host}) is not known.`,
    '28P01': wrongPassword,
    '28000': `PostgreSQL at ${host} refuses the user in DATABASE_URL.`,
    '3D000': `PostgreSQL at ${host} has no database of the name in DATABASE_URL. Create it first.`,
    '42501': `The user in DATABASE_URL may not create tables in that database. Grant it, or let it own the database.`,
    '42P07': `The database in DATABASE_URL has tables of another program. Nothing was changed. Give Postbag a database of its own.`,
    '53300': `PostgreSQL at ${host} has no connection left. Raise its max_connections, or close others.`,
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
  const message = error instanceof Error ? error.message : ''
  if (/timeout/i.test(message)) return words.silent
  return message.startsWith('SASL') ? words.wrongPassword : undefined
}
