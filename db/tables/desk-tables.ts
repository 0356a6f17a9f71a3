import type { Columns } from '@/db/columns.postgres'
import type { StaffTables } from '@/db/tables/staff-tables'

export const manuscriptStatuses = ['draft', 'in_review', 'scheduled', 'published', 'unpublished'] as const

/** What the newsroom works on before anyone reads it, and what it has at hand. */
export function deskTables(c: Columns, { staff }: StaffTables) {
  /** What the newsroom works on. The article with the same id, once there is one, is what everyone reads of it. */
  const manuscripts = c.table(
    'manuscripts',
    {
      id: c.text().primaryKey(),
      slug: c.text().notNull().unique(),
      status: c.text({ enum: manuscriptStatuses }).notNull(),
      /** For lists; the same as in `content`. */
      headline: c.text().notNull(),
      section: c.text().notNull(),
      content: c.json<Record<string, unknown>>().notNull(),
      /** Counts what was saved, so that nobody overwrites what they have not seen. */
      version: c.integer().notNull(),
      /** The version that everyone reads; null before the first publication. */
      publishedVersion: c.integer(),
      /** When it is to be published; null unless it is scheduled. */
      scheduledFor: c.moment(),
      /** Until when it is not to be told, and why, in words. */
      embargo: c.text().notNull(),
      /** Whose it is; nobody's: the operator's. */
      ownerId: c.text().references(() => staff.id),
      begunAt: c.moment().notNull(),
      changedAt: c.moment().notNull(),
    },
    (t) => [
      c.index('manuscripts_changed').on(t.changedAt, t.id),
      c.index('manuscripts_status').on(t.status, t.changedAt, t.id),
      c.index('manuscripts_owner').on(t.ownerId, t.changedAt, t.id),
      c.index('manuscripts_due').on(t.status, t.scheduledFor),
      // Which sections are in use, without a look into any text.
      c.index('manuscripts_section').on(t.section),
    ],
  )

  const ofManuscript = () =>
    c
      .text()
      .notNull()
      .references(() => manuscripts.id, { onDelete: 'cascade' })

  /** What a manuscript said at each version. An autosave replaces the one before by the same hand. */
  const revisions = c.table(
    'revisions',
    {
      id: c.text().primaryKey(),
      manuscriptId: ofManuscript(),
      version: c.integer().notNull(),
      content: c.json<Record<string, unknown>>().notNull(),
      staffId: c.text().references(() => staff.id),
      automatic: c.flag().notNull(),
      at: c.moment().notNull(),
    },
    (t) => [c.uniqueIndex('revisions_version').on(t.manuscriptId, t.version)],
  )

  /** Append-only: what became of a manuscript, by whom (nobody: the schedule or the operator) and when. */
  const manuscriptEvents = c.table(
    'manuscript_events',
    {
      id: c.text().primaryKey(),
      manuscriptId: ofManuscript(),
      kind: c.text().notNull(),
      note: c.text().notNull(),
      staffId: c.text().references(() => staff.id),
      at: c.moment().notNull(),
    },
    (t) => [c.index('manuscript_events_manuscript').on(t.manuscriptId, t.at, t.id)],
  )

  /** The media library: pictures as they are kept and served, with their words. */
  const media = c.table(
    'media',
    {
      src: c.text().primaryKey(),
      width: c.integer().notNull(),
      height: c.integer().notNull(),
      narrower: c.json<number[]>().notNull(),
      givenName: c.text().notNull(),
      alt: c.text().notNull(),
      caption: c.text().notNull(),
      credit: c.text().notNull(),
      focus: c.json<{ x: number; y: number }>(),
      staffId: c.text().references(() => staff.id),
      addedAt: c.moment().notNull(),
    },
    (t) => [c.index('media_added').on(t.addedAt, t.src)],
  )

  /** Which pictures are used where: `user` is `manuscript:<id>`, `author:<id>`, `page:<slug>` or `edition`. */
  const mediaUses = c.table(
    'media_uses',
    {
      src: c.text().notNull(),
      user: c.text('used_by').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.src, t.user] }), c.index('media_uses_user').on(t.user)],
  )

  /** Standing pages as the desk wrote them; one that is not here has the text that Postbag brings. */
  const standingPages = c.table('standing_pages', {
    slug: c.text().primaryKey(),
    title: c.text().notNull(),
    standfirst: c.text().notNull(),
    body: c.text().notNull(),
    version: c.integer().notNull(),
    changedAt: c.moment().notNull(),
    staffId: c.text().references(() => staff.id),
  })

  return { manuscripts, revisions, manuscriptEvents, media, mediaUses, standingPages }
}
