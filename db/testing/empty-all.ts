import { getTableName } from 'drizzle-orm'
import { columns } from '@/db/columns.postgres'
import { defineTables } from '@/db/tables'

// A table is defined after those it refers to.
const names = Object.values(defineTables(columns)).map(getTableName).reverse()

/** Empties every table of PostgreSQL, children first; ten times quicker than TRUNCATE, for tables that hold little. */
export const emptyAll = ['comment_search', 'article_search', 'manuscript_search', ...names]
  .map((name) => `DELETE FROM ${name};`)
  .join(' ')
