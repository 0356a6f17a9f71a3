import type { Columns } from '@/db/columns.postgres'
import type { StaffTables } from '@/db/tables/staff-tables'

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

/** What everyone reads: articles, who wrote them, and what stands around them. */
export function articleTables(c: Columns, { staff }: StaffTables) {
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

  return { articles, authors, articleAuthors, articleTags, formerSlugs, corrections, frontStories }
}

export type ArticleTables = ReturnType<typeof articleTables>
