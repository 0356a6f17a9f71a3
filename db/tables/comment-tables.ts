import { sql } from 'drizzle-orm'
import type { Columns } from '@/db/columns.postgres'
import type { ArticleTables } from '@/db/tables/article-tables'
import type { StaffTables } from '@/db/tables/staff-tables'

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam', 'withdrawn'] as const

/** What readers said, and what was decided about it. */
export function commentTables(c: Columns, { articles }: ArticleTables, { staff }: StaffTables) {
  const comments = c.table(
    'comments',
    {
      id: c.text().primaryKey(),
      articleId: c
        .text()
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      /** Of a reply: the comment that began its thread. */
      threadId: c.text(),
      /** Of a reply: the comment of that thread that it answers. */
      answersId: c.text(),
      /** Its thread's number among the article's, given when it is first approved and kept; 0 until then. */
      position: c.integer().notNull(),
      /** Of a reply: its number in its thread, given and kept likewise; 0 until then, and for what began the thread. */
      replyPosition: c.integer().notNull(),
      /** Of what began a thread: how many of its replies are public. */
      publicReplies: c.integer().notNull(),
      /** Of what began a thread: the highest number that one of its replies has. */
      lastReplyPosition: c.integer().notNull(),
      /** Whether it stands in the list of threads: it began one, and is public or answered by what is. */
      isListed: c.flag().notNull(),
      name: c.text().notNull(),
      email: c.text().notNull(),
      body: c.text().notNull(),
      status: c.text({ enum: commentStatuses }).notNull(),
      statusSince: c.moment().notNull(),
      /** Counts decisions, so that one made on what has changed since can be refused. */
      version: c.integer().notNull(),
      holdReasons: c.json<string[]>().notNull(),
      submittedAt: c.moment().notNull(),
      /** When its writer changed it last; null: never. */
      editedAt: c.moment(),
      repeatKey: c.text().notNull(),
      addressHash: c.text().notNull(),
      browserId: c.text().notNull(),
    },
    (t) => [
      c
        .uniqueIndex('comments_position')
        .on(t.articleId, t.position, t.replyPosition)
        .where(sql`${t.position} > 0`),
      // For pages: a bound value does not tell SQLite that the index above would do.
      c.index('comments_listed').on(t.articleId, t.isListed, t.position),
      c.index('comments_most_replied').on(t.articleId, t.isListed, t.publicReplies, t.position),
      c.index('comments_replies').on(t.articleId, t.position, t.replyPosition),
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

  /** What a comment said before its writer changed it. */
  const commentRevisions = c.table(
    'comment_revisions',
    {
      id: c.text().primaryKey(),
      commentId: c
        .text()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      body: c.text().notNull(),
      /** The comment's version that the change made. */
      version: c.integer().notNull(),
      changedAt: c.moment().notNull(),
    },
    (t) => [c.index('comment_revisions_comment').on(t.commentId, t.version)],
  )

  /** Append-only: what was decided about a comment, by whom (nobody: a rule, or its writer), when and why. */
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

  return { comments, commentRevisions, decisions, addressKeys }
}
