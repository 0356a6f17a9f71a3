import type { Columns } from '@/db/columns.postgres'
import { articleTables } from '@/db/tables/article-tables'
import { commentTables } from '@/db/tables/comment-tables'
import { deskTables } from '@/db/tables/desk-tables'
import { editionTables } from '@/db/tables/edition-tables'
import { mailTables } from '@/db/tables/mail-tables'
import { staffTables } from '@/db/tables/staff-tables'

/**
 * Every table of Postbag, once, in the columns of whichever engine asks.
 * A table stands after those it refers to: the tests empty tables from the end.
 */
export function defineTables(c: Columns) {
  const ofStaff = staffTables(c)
  const ofArticles = articleTables(c, ofStaff)

  /** Which version of the pages that carry a tag is the one to be served. */
  const pageVersions = c.table('page_versions', {
    tag: c.text().primaryKey(),
    version: c.integer().notNull(),
  })

  return {
    ...editionTables(c),
    ...ofStaff,
    ...ofArticles,
    ...deskTables(c, ofStaff),
    ...commentTables(c, ofArticles, ofStaff),
    ...mailTables(c, ofStaff),
    pageVersions,
  }
}

export type Tables = ReturnType<typeof defineTables>
