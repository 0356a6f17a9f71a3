import { AsyncLocalStorage } from 'node:async_hooks'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Tables } from '@/db/tables'

type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** Asks; cannot change anything, by its type and by the connection behind it. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'with' | '$count'>

/** Asks and changes, inside one transaction. */
export type Writer = Reader & Pick<Database, 'insert' | 'update' | 'delete'>

/** What the newsroom knows of its database. */
export interface Store {
  engine: 'sqlite' | 'postgres'
  tables: Tables
  read: Reader
  /**
   * Runs `work` serializably and commits it, or rolls all of it back when it throws. The only way to write.
   * `work` may run again after a collision, so it does nothing but use `tx`. A transaction inside another is refused.
   */
  transaction<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  /** The error as a `StoreUnavailable` when it says that the database cannot be used just now; any other as it is. */
  inWords(error: unknown): unknown
  close(): Promise<void>
}

const inside = new AsyncLocalStorage<true>()

/**
 * A failed statement's error without the values that were sent with it: they are what readers wrote, and who they are,
 * and an error ends up in a log. The driver's own error repeats some of them, so that only its message is kept.
 */
export function withoutValues(error: unknown): unknown {
  return error instanceof DrizzleQueryError
    ? new Error(`${error.cause?.message ?? 'A statement failed'}, in: ${error.query}`)
    : error
}

/** Runs a transaction unless one is already open around the caller: then throws. Its errors are in words, and `withoutValues`. */
export async function asTransaction<T>(work: () => Promise<T>, inWords: Store['inWords']): Promise<T> {
  if (inside.getStore()) {
    throw new Error('A transaction is already open; pass its tx along instead of opening another.')
  }
  try {
    return await inside.run(true, work)
  } catch (error) {
    throw withoutValues(inWords(error))
  }
}
