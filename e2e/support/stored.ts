import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { Site } from '@/e2e/support/site'

/** All that staff can change, as it is stored: to compare before with after. Only for a site on SQLite. */
export function storedState(site: Site): string {
  return reading(site, (rows) =>
    JSON.stringify({
      comments: rows('SELECT id, status, version, position FROM comments ORDER BY id'),
      decisions: rows('SELECT id, outcome FROM decisions ORDER BY id'),
      staff: rows('SELECT * FROM staff ORDER BY id'),
      sessions: rows('SELECT id, staff_id, ended FROM sessions ORDER BY id'),
      articles: rows('SELECT * FROM articles ORDER BY id'),
      manuscripts: rows('SELECT * FROM manuscripts ORDER BY id'),
      events: rows('SELECT * FROM manuscript_events ORDER BY id'),
      edition: rows('SELECT * FROM edition'),
      sections: rows('SELECT * FROM sections ORDER BY slug'),
      authors: rows('SELECT * FROM authors ORDER BY id'),
      media: rows('SELECT * FROM media ORDER BY src'),
      front: rows('SELECT * FROM front_stories ORDER BY article_id'),
      pages: rows('SELECT * FROM standing_pages ORDER BY slug'),
      corrections: rows('SELECT * FROM corrections ORDER BY id'),
    }),
  )
}

export interface StoredComment {
  id: string
  version: number
  status: string
  body: string
  /** Of its latest decision; null without one. */
  batch: string | null
}

/** Every comment as it is stored. Only for a site on SQLite. */
export function comments(site: Site): StoredComment[] {
  const latest = 'LEFT JOIN decisions d ON d.comment_id = c.id AND d.version = c.version'
  return reading(site, (rows) =>
    rows<StoredComment>(`SELECT c.id, c.version, c.status, c.body, d.batch FROM comments c ${latest}`),
  )
}

/** The comments of an article, newest position first, and every decision, as a site on either engine stores them. */
export async function storedRecord(site: Site, slug: string) {
  const rows = rowsOf(site)
  return {
    comments: await rows<{ id: string; status: string; body: string }>(
      `SELECT id, status, body FROM comments WHERE article_id = (SELECT id FROM articles WHERE slug = '${slug}')
       ORDER BY position DESC`,
    ),
    decisions: await rows<{ batch: string }>('SELECT batch FROM decisions'),
  }
}

/** The first of the values that a query finds; empty when it finds nothing. */
export async function oneStored(site: Site, query: string): Promise<string> {
  const [found] = await rowsOf(site)<{ value: string }>(query)
  return found?.value ?? ''
}

/** The id of a stored article, by its slug. */
export async function articleId(site: Site, slug: string): Promise<string> {
  const [found] = await rowsOf(site)<{ id: string }>(`SELECT id FROM articles WHERE slug = '${slug}'`)
  return found?.id ?? ''
}

function rowsOf(site: Site): <Row>(query: string) => Promise<Row[]> {
  const url = site.settings.DATABASE_URL
  if (!url) return async <Row>(query: string) => reading(site, (rows) => rows<Row>(query))
  return async (query) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(query)).rows
    } finally {
      await client.end()
    }
  }
}

/** As after a change to the edition, of which every page is made: each is rendered anew. Only for a site on SQLite. */
export function forgetPages(site: Site): void {
  const database = new Database(join(site.dataDir, 'postbag.db'))
  try {
    database.exec(
      "INSERT INTO page_versions VALUES ('edition', 1) ON CONFLICT DO UPDATE SET version = version + 1",
    )
  } finally {
    database.close()
  }
}

function reading<T>(site: Site, work: (rows: <Row>(query: string) => Row[]) => T): T {
  const database = new Database(join(site.dataDir, 'postbag.db'), { readonly: true })
  try {
    return work(<Row>(query: string) => database.prepare<[], Row>(query).all())
  } finally {
    database.close()
  }
}

/** Sets in which language, and with which digits, the site speaks. Only for a site on SQLite. */
export function speak(site: Site, language: 'en' | 'fr' | 'ar', digits: 'latn' | 'arab' = 'latn'): void {
  const database = new Database(join(site.dataDir, 'postbag.db'))
  try {
    database
      .prepare("UPDATE edition SET settings = json_set(settings, '$.language', ?, '$.digits', ?)")
      .run(language, digits)
  } finally {
    database.close()
  }
  forgetPages(site)
}
