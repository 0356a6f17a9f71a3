import { inspectPostgres, type PostgresInspection } from '@/db/inspection.postgres'
import { inspectSqlite, type SqliteInspection } from '@/db/inspection.sqlite'

/** What a database says of itself. */
export type Inspection = SqliteInspection | PostgresInspection

/**
 * Looks at the database that `databaseUrl` names and changes nothing in it. Null when there is none yet.
 * Throws `StoreUnavailable` for one that cannot be used.
 */
export async function inspectStore(databaseUrl: string): Promise<Inspection | null> {
  return databaseUrl.startsWith('file:')
    ? inspectSqlite(databaseUrl.slice('file:'.length))
    : inspectPostgres(databaseUrl)
}
