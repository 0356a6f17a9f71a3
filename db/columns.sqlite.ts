import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Columns } from '@/db/columns.postgres'

export const columns = {
  table: sqliteTable,
  text,
  integer,
  index,
  uniqueIndex,
  primaryKey,
  flag: () => integer({ mode: 'boolean' }),
  moment: () => integer({ mode: 'timestamp_ms' }),
  json: <T>() => text({ mode: 'json' }).$type<T>(),
} as unknown as Columns
