import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Site } from '@/e2e/support/site'

/** How much an article's comments number, and how many of them wait. */
interface Amount {
  slug: string
  approved?: number
  pending?: number
}

const fields =
  'id, article_id, position, reply_position, public_replies, last_reply_position, is_listed, name, email, body, status, status_since, version, hold_reasons, submitted_at, repeat_key, address_hash, browser_id'

/** Each row is `n`, counted from 1: an identifier in UUIDv7's shape, and words of which one is in every thousandth comment. */
const row = (status: string, position: string) => `
  WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < @amount)
  INSERT INTO comments (${fields})
  SELECT printf('%08x-%04x-7000-8000-%012x', 27000000 + n / 60000, n % 60000, @batch * 10000000 + n), @article, ${position}, 0, 0, 0, ${Number(status === 'approved')},
    'Writer ' || n, 'writer' || n || '@mail.example',
    'Comment ' || n || ' on the harbour. ' || CASE n % 1000 WHEN 7 THEN 'The lamplighters came at dusk. ' ELSE '' END
      || 'The ferry was on time, for once, and nobody could say why. It had never been so before, and will not be again.',
    '${status}', 1767225600000 + n * 1000, 0, '["pre_moderation"]', 1767225600000 + n * 1000,
    'key' || @batch || '-' || n, 'address' || (n % 5000), 'browser' || n
  FROM counted`

/** Stores comments in bulk, as the intake and the desk would have left them. The site must be started anew to see them. */
export function seedComments(site: Site, amounts: Amount[]): void {
  withDatabase(site, (database) => {
    amounts.forEach(({ slug, approved = 0, pending = 0 }, batch) => {
      const article = database.prepare('SELECT id FROM articles WHERE slug = ?').pluck().get(slug)
      if (approved > 0) {
        const position = '(SELECT last_position FROM articles WHERE id = @article) + n'
        database.prepare(row('approved', position)).run({ amount: approved, batch: 2 * batch, article })
        const counts =
          'UPDATE articles SET public_comments = public_comments + ?, last_position = last_position + ? WHERE id = ?'
        database.prepare(counts).run(approved, approved, article)
      }
      if (pending > 0) {
        database.prepare(row('pending', '0')).run({ amount: pending, batch: 2 * batch + 1, article })
      }
    })
    database.exec(`INSERT INTO comment_search (comment_id, words)
      SELECT id, lower(replace(replace(replace(name || ' ' || body, '.', ''), ',', ''), '  ', ' ')) FROM comments`)
  })
}

/** A text of its own for each article, so that a search has to tell them apart; one in a thousand tells of lamplighters. */
const wordsOfArticle = `
  WITH RECURSIVE place(m) AS (SELECT 0 UNION ALL SELECT m + 1 FROM place WHERE m < 59)
  SELECT group_concat('word' || (n * 60 + m) * 7919 % 30011, ' ') FROM place`

/** Copies an article until there are `amount` more of it, which can be searched for as if the desk had printed them. */
export function seedArticles(site: Site, slug: string, amount: number): void {
  withDatabase(site, (database) => {
    database
      .prepare(`
      WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < @amount)
      INSERT INTO articles (id, slug, headline, standfirst, section, byline, body, lang, image, published_at, updated_at,
        comments_open, public_comments, last_position)
      SELECT printf('00000000-0000-7000-9000-%012x', n), @slug || '-' || n, headline || ' ' || n, standfirst, section, byline,
        body, lang, image, published_at - n * 60000, updated_at, comments_open, 0, 0
      FROM counted, articles WHERE slug = @slug`)
      .run({ amount, slug })
    const numbered = `
      FROM (SELECT id, published_at, row_number() OVER (ORDER BY published_at DESC) AS n FROM articles WHERE slug LIKE @slug || '-%')`
    const row = '(published_at / 1000 * 1024)'
    database
      .prepare(`INSERT INTO article_search (row, article_id, rules) SELECT ${row}, id, 1 ${numbered}`)
      .run({ slug })
    database
      .prepare(`
      INSERT INTO article_words (rowid, headline, standfirst, byline, body, section)
      SELECT ${row}, 'a ladder for eels ' || n, 'the mill has a new way past its weir', 'hester quill',
        (${wordsOfArticle}) || ' the council meets' || CASE n % 1000 WHEN 7 THEN ' and the lamplighters came' ELSE '' END,
        '§science'
      ${numbered}`)
      .run({ slug })
  })
}

function withDatabase<T>(site: Site, work: (database: Database.Database) => T): T {
  const database = new Database(join(site.dataDir, 'postbag.db'))
  try {
    // What is seeded is measured, not the seeding.
    database.pragma('synchronous = OFF')
    return database.transaction(() => work(database))()
  } finally {
    database.close()
  }
}
