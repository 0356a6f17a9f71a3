import { Client } from 'pg'
import { compareMigrations, type Migrations } from '@/db/migrations'
import { inWords } from '@/db/postgres'

/** What a PostgreSQL database says of itself. */
export interface PostgresInspection {
  engine: 'postgres'
  version: string
  migrations: Migrations
  /** `off`: a crash of the server's machine may destroy the database. */
  fsync: string
  /** `off`: a crash of the server may lose the last commits. */
  synchronousCommit: string
  /** A standby, or one that was made so. */
  readOnly: boolean
}

/** What the database at `url` says of itself. Throws `StoreUnavailable` when it cannot be reached. */
export async function inspectPostgres(url: string): Promise<PostgresInspection> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const ask = async (question: string) =>
      (await client.query({ text: question, rowMode: 'array' })).rows.map(([first]) => first)
    const [isMigrated] = await ask("SELECT to_regclass('drizzle.__drizzle_migrations') IS NOT NULL")
    const recorded = isMigrated ? await ask('SELECT created_at FROM drizzle.__drizzle_migrations') : []
    return {
      engine: 'postgres',
      version: String((await ask('SHOW server_version'))[0]),
      migrations: compareMigrations('postgres', recorded.map(Number)),
      fsync: String((await ask('SHOW fsync'))[0]),
      synchronousCommit: String((await ask('SHOW synchronous_commit'))[0]),
      readOnly: (await ask('SHOW transaction_read_only'))[0] === 'on',
    }
  } catch (error) {
    throw inWords(error, url)
  } finally {
    await client.end().catch(() => {})
  }
}
