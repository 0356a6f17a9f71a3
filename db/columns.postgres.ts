import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const columns = {
  table: pgTable,
  text,
  integer,
  index,
  uniqueIndex,
  primaryKey,
  flag: () => boolean(),
  moment: () => timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => jsonb().$type<T>(),
}

/** The builders that a table may be made of; PostgreSQL's types stand for both engines. */
export type Columns = typeof columns
