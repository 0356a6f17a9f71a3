import type { Store } from '@/db/engine'
import { openPostgres } from '@/db/postgres'
import { openSqlite } from '@/db/sqlite'

/** Opens the database that `databaseUrl` names, `postgres://…` or `file:` and a path, and migrates it unless told not to. */
export async function openStore(databaseUrl: string, options: { migrate?: boolean } = {}): Promise<Store> {
  return databaseUrl.startsWith('file:')
    ? openSqlite(databaseUrl.slice('file:'.length), options)
    : openPostgres(databaseUrl, options)
}
