import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Reader, Store, Writer } from '@/db/engine'
import { openSqlite } from '@/db/sqlite'

export type { Reader, Store, Writer }

/** `column + by`, computed by the database in the statement that writes it. */
export function plus(column: AnyColumn, by: number): SQL<number> {
  return sql<number>`${column} + ${by}`
}

/** The text at `name` in a column of JSON, one of `T` by who wrote it; null where there is none. */
export function textIn<T extends string>(column: AnyColumn, name: 'workType'): SQL<T | null> {
  // An operator that both engines have. A bound name would leave PostgreSQL guessing whether it is a number.
  return sql<T | null>`${column} ->> ${sql.raw(`'${name}'`)}`
}

// On globalThis because Next loads this module more than once, and two writers would block each other.
const place = Symbol.for('postbag.store')
const shared = globalThis as typeof globalThis & { [place]?: Store }

/** The open store of this process; while the site is built, an empty one in memory. Throws before `useStore` was called. */
export function store(): Store {
  if (process.env.NEXT_PHASE === 'phase-production-build') shared[place] ??= openSqlite(':memory:')
  const open = shared[place]
  if (!open) throw new Error('The store is not open yet.')
  return open
}

/** Makes `opened` the store of this process (undefined: none), and returns what was there before. */
export function useStore(opened: Store | undefined): Store | undefined {
  const before = shared[place]
  if (opened) shared[place] = opened
  else delete shared[place]
  return before
}
