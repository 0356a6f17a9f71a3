import type { Columns } from '@/db/columns.postgres'

/** The paper itself: its settings and its sections. */
export function editionTables(c: Columns) {
  const edition = c.table('edition', {
    id: c.text().primaryKey(),
    name: c.text().notNull(),
    motto: c.text().notNull(),
    timeZone: c.text().notNull(),
    preModeration: c.flag().notNull(),
    foundedAt: c.moment().notNull(),
    /** Every other setting, each with its default in `newsroom/edition-rules.ts`. */
    settings: c.json<Record<string, unknown>>(),
  })

  /** In the order of the masthead. A section that an article names is added at the end. */
  const sections = c.table('sections', {
    slug: c.text().primaryKey(),
    name: c.text().notNull(),
    place: c.integer().notNull(),
    inNewsSitemap: c.flag().notNull(),
  })

  return { edition, sections }
}
