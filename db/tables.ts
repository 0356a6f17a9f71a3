import { sql } from 'drizzle-orm'
import type { Columns } from '@/db/columns.postgres'

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export const roles = ['author', 'moderator', 'editor', 'administrator'] as const
export const manuscriptStatuses = ['draft', 'in_review', 'scheduled', 'published', 'unpublished'] as const
export const correctionKinds = ['correction', 'clarification'] as const
export const correctionPlaces = ['top', 'bottom'] as const

/** A lead image as an article keeps it: where it is served, its size and its narrower widths in pixels, its words. */
export interface LeadImage {
  src: string
  width: number
  height: number
  narrower?: number[]
  alt: string
  caption: string
  credit: string
  /** What must stay in sight when it is cropped, as parts of its width and height from 0 to 1; the middle by default. */
  focus?: { x: number; y: number }
}

/** Every table of Postbag, once, in the columns of whichever engine asks. */
export function defineTables(c: Columns) {
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

  const articles = c.table(
    'articles',
    {
      id: c.text().primaryKey(),
      slug: c.text().notNull().unique(),
      headline: c.text().notNull(),
      standfirst: c.text().notNull(),
      section: c.text().notNull(),
      byline: c.json<string[]>().notNull(),
      body: c.text().notNull(),
      lang: c.text().notNull(),
      image: c.json<LeadImage>(),
      publishedAt: c.moment().notNull(),
      updatedAt: c.moment(),
      commentsOpen: c.flag().notNull(),
      publicComments: c.integer().notNull(),
      lastPosition: c.integer().notNull(),
      /** What stands around the text; null for what an earlier Postbag stored. */
      furniture: c.json<Record<string, unknown>>(),
      /** Since when its address answers that it was taken back; null for what everyone may read. */
      unpublishedAt: c.moment(),
    },
    (t) => [
      c.index('articles_published').on(t.publishedAt, t.id),
      c.index('articles_section').on(t.section, t.publishedAt, t.id),
    ],
  )

  const ofArticle = () =>
    c
      .text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' })

  const authors = c.table('authors', {
    id: c.text().primaryKey(),
    slug: c.text().notNull().unique(),
    name: c.text().notNull(),
    portrait: c.json<LeadImage>(),
    bio: c.text().notNull(),
    expertise: c.text().notNull(),
    /** An e-mail address or an address on the web; empty: none. */
    contact: c.text().notNull(),
    /** The account of whoever this is, which may write their own page. */
    staffId: c.text().references(() => staff.id),
  })

  /** Who is credited for an article, in order. `publishedAt` is the article's, for lists by time. */
  const articleAuthors = c.table(
    'article_authors',
    {
      articleId: ofArticle(),
      authorId: c
        .text()
        .notNull()
        .references(() => authors.id),
      place: c.integer().notNull(),
      publishedAt: c.moment().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.articleId, t.authorId] }),
      c.index('article_authors_published').on(t.authorId, t.publishedAt, t.articleId),
    ],
  )

  /** What an article is about, by the tag's slug. `publishedAt` is the article's, for lists by time. */
  const articleTags = c.table(
    'article_tags',
    {
      articleId: ofArticle(),
      slug: c.text().notNull(),
      name: c.text().notNull(),
      publishedAt: c.moment().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.articleId, t.slug] }),
      c.index('article_tags_published').on(t.slug, t.publishedAt, t.articleId),
    ],
  )

  /** Addresses that an article had before. They lead to the article, whatever its address is now, so there are no loops. */
  const formerSlugs = c.table('former_slugs', {
    slug: c.text().primaryKey(),
    articleId: ofArticle(),
  })

  const corrections = c.table(
    'corrections',
    {
      id: c.text().primaryKey(),
      articleId: ofArticle(),
      kind: c.text({ enum: correctionKinds }).notNull(),
      place: c.text({ enum: correctionPlaces }).notNull(),
      text: c.text().notNull(),
      at: c.moment().notNull(),
      staffId: c.text().references(() => staff.id),
    },
    (t) => [c.index('corrections_article').on(t.articleId, t.at), c.index('corrections_at').on(t.at, t.id)],
  )

  /** The stories that editors chose for the front page, in order; the first leads. */
  const frontStories = c.table('front_stories', {
    articleId: ofArticle().primaryKey(),
    place: c.integer().notNull(),
  })

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

  const comments = c.table(
    'comments',
    {
      id: c.text().primaryKey(),
      articleId: ofArticle(),
      /** Its number among the article's public comments, given at the first approval and kept; 0 until then. */
      position: c.integer().notNull(),
      name: c.text().notNull(),
      email: c.text().notNull(),
      body: c.text().notNull(),
      status: c.text({ enum: commentStatuses }).notNull(),
      statusSince: c.moment().notNull(),
      /** Counts decisions, so that one made on what has changed since can be refused. */
      version: c.integer().notNull(),
      holdReasons: c.json<string[]>().notNull(),
      submittedAt: c.moment().notNull(),
      repeatKey: c.text().notNull(),
      addressHash: c.text().notNull(),
      browserId: c.text().notNull(),
    },
    (t) => [
      c.uniqueIndex('comments_position').on(t.articleId, t.position).where(sql`${t.position} > 0`),
      // For pages of comments: a bound value does not tell SQLite that the index above would do.
      c.index('comments_public').on(t.articleId, t.status, t.position),
      c.index('comments_pending').on(t.status, t.submittedAt, t.id),
      c.index('comments_decided').on(t.status, t.statusSince, t.id),
      c.index('comments_article_pending').on(t.articleId, t.status, t.submittedAt, t.id),
      c.index('comments_article_decided').on(t.articleId, t.status, t.statusSince, t.id),
      c.index('comments_email').on(t.email, t.submittedAt),
      c.index('comments_address').on(t.addressHash, t.submittedAt),
      c.index('comments_browser').on(t.browserId, t.submittedAt),
      c.index('comments_repeat').on(t.repeatKey, t.submittedAt),
    ],
  )

  const staff = c.table('staff', {
    id: c.text().primaryKey(),
    email: c.text().notNull().unique(),
    name: c.text().notNull(),
    role: c.text({ enum: roles }).notNull(),
    passwordHash: c.text().notNull(),
    disabled: c.flag().notNull(),
    joinedAt: c.moment().notNull(),
  })

  const sessions = c.table(
    'sessions',
    {
      id: c.text().primaryKey(),
      staffId: c
        .text()
        .notNull()
        .references(() => staff.id, { onDelete: 'cascade' }),
      browser: c.text().notNull(),
      startedAt: c.moment().notNull(),
      expiresAt: c.moment().notNull(),
      ended: c.flag().notNull(),
    },
    (t) => [c.index('sessions_staff').on(t.staffId, t.startedAt)],
  )

  /** Append-only: what was decided about a comment, by whom (nobody: a rule), when and why. */
  const decisions = c.table(
    'decisions',
    {
      id: c.text().primaryKey(),
      commentId: c
        .text()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      staffId: c.text().references(() => staff.id),
      from: c.text('from_status', { enum: commentStatuses }).notNull(),
      outcome: c.text({ enum: commentStatuses }).notNull(),
      reason: c.text(),
      note: c.text(),
      at: c.moment().notNull(),
      /** Decisions made with one press of a button share it, and are undone together. */
      batch: c.text().notNull(),
      undoes: c.text(),
      /** The comment's version that this decision made; it is the latest as long as the comment still has it. */
      version: c.integer().notNull(),
    },
    (t) => [c.index('decisions_comment').on(t.commentId, t.at), c.index('decisions_batch').on(t.batch)],
  )

  /** The keys with which client addresses are hashed, one a period; an old one is deleted. */
  const addressKeys = c.table('address_keys', {
    period: c.text().primaryKey(),
    key: c.text().notNull(),
  })

  const pageVersions = c.table('page_versions', {
    tag: c.text().primaryKey(),
    version: c.integer().notNull(),
  })

  return {
    edition,
    sections,
    // Before whatever names one of them: the tests empty tables from the end.
    staff,
    articles,
    authors,
    articleAuthors,
    articleTags,
    formerSlugs,
    corrections,
    frontStories,
    manuscripts,
    revisions,
    manuscriptEvents,
    media,
    mediaUses,
    standingPages,
    comments,
    sessions,
    decisions,
    addressKeys,
    pageVersions,
  }
}

export type Tables = ReturnType<typeof defineTables>
