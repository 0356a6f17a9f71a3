import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite } from '@/db/sqlite'
import { migrateSqlite } from '@/db/sqlite-migrations'
import { copiedMigrations } from '@/db/testing/migrations-folder'
import { startAtOnce } from '@/db/testing/starts'
import { temporaryFolder } from '@/db/testing/temporary-folder'

let folder: string
let file: string
let migrations: ReturnType<typeof copiedMigrations>

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'postbag.db')
  migrations = copiedMigrations()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  rmSync(migrations.path, { recursive: true })
})

function withConnection<T>(work: (connection: Database.Database) => T): T {
  const connection = new Database(file)
  try {
    connection.pragma('foreign_keys = ON')
    return work(connection)
  } finally {
    connection.close()
  }
}

const ask = (question: string) => withConnection((connection) => connection.prepare(question).pluck().all())
const migrate = () => withConnection((connection) => migrateSqlite(connection, migrations.path))
const applied = () => Number(ask('SELECT count(*) FROM __drizzle_migrations')[0])

const articleColumns = `id, slug, headline, standfirst, section, byline, body, lang, image, published_at, updated_at,
  comments_open, public_comments, last_position`
const anArticle = (id: string) =>
  `INSERT INTO articles (${articleColumns}) VALUES ('${id}', '${id}', 'H', '', 'City', '[]', '', 'en', NULL, 1, NULL, 1, 0, 0)`
const aComment = (id: string, article: string) =>
  `INSERT INTO comments VALUES ('${id}', '${article}', 0, 'Mira', 'm@readers.example', 'Hm.', 'pending', 1, 0, '[]', 1, '', '', '', NULL, NULL, 0, 0, 0, 0, NULL)`

/** As drizzle-kit writes it when a column changes: SQLite cannot alter one, so the table is made anew. */
function rebuildOfArticles(connection: Database.Database): string[] {
  const of = (type: string) =>
    connection
      .prepare('SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = ? AND sql IS NOT NULL')
      .pluck()
      .all('articles', type)
      .map(String)
  const [table = ''] = of('table')
  return [
    'PRAGMA foreign_keys=OFF;',
    table.replace('`articles`', '`__new_articles`'),
    `INSERT INTO __new_articles (${articleColumns}) SELECT ${articleColumns} FROM articles;`,
    'DROP TABLE `articles`;',
    'ALTER TABLE `__new_articles` RENAME TO `articles`;',
    'PRAGMA foreign_keys=ON;',
    ...of('index'),
  ]
}

describe('rebuilding articles', () => {
  beforeEach(() => {
    migrate()
    withConnection((connection) => {
      for (const id of ['a', 'b']) connection.exec(anArticle(id))
      for (let index = 0; index < 30; index++)
        connection.exec(aComment(`comment-${index}`, index % 2 ? 'a' : 'b'))
      migrations.put('0099_rebuild', rebuildOfArticles(connection))
    })
    migrate()
  })

  test('keeps them and their comments', () => {
    expect(ask('SELECT count(*) FROM articles')).toEqual([2])
    expect(ask('SELECT count(*) FROM comments')).toEqual([30])
    expect(ask('PRAGMA foreign_key_check')).toEqual([])
  })

  test('leaves comments that still belong to the article, and go with it', () => {
    expect(() => withConnection((connection) => connection.exec(aComment('stray', 'nowhere')))).toThrow(
      /FOREIGN KEY/,
    )
    withConnection((connection) => connection.exec("DELETE FROM articles WHERE id = 'a'"))
    expect(ask('SELECT count(*) FROM comments')).toEqual([15])
  })

  test('leaves its indexes', () => {
    expect(() => withConnection((connection) => connection.exec(anArticle('a')))).toThrow(/UNIQUE/)
    expect(ask("SELECT name FROM sqlite_master WHERE tbl_name = 'articles' AND type = 'index'")).toContain(
      'articles_published',
    )
  })
})

describe('a migration that fails', () => {
  beforeEach(migrate)

  test('leaves nothing of what it had done, and foreign keys on', () => {
    const before = applied()
    migrations.put('0099_broken', ['CREATE TABLE half (a);', 'INSERT INTO nowhere VALUES (1);'])
    withConnection((connection) => {
      expect(() => migrateSqlite(connection, migrations.path)).toThrow(/nowhere/)
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(connection.inTransaction).toBe(false)
    })
    expect(ask("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([])
    expect(applied()).toBe(before)
  })

  test('takes those before it in the same start back, too', () => {
    migrations.put('0098_good', ['CREATE TABLE good (a);'])
    migrations.put('0099_broken', ['INSERT INTO nowhere VALUES (1);'])
    expect(migrate).toThrow(/nowhere/)
    expect(ask("SELECT name FROM sqlite_master WHERE name = 'good'")).toEqual([])
  })

  test('can be mended, and is then applied', () => {
    migrations.put('0099_broken', ['CREATE TABLE half (a);', 'INSERT INTO nowhere VALUES (1);'])
    expect(migrate).toThrow()
    migrations.put('0099_broken', ['CREATE TABLE whole (a);'])
    migrate()
    expect(ask("SELECT name FROM sqlite_master WHERE name IN ('half', 'whole')")).toEqual(['whole'])
  })

  test('because it leaves rows that refer to nothing is taken back', () => {
    withConnection((connection) => {
      connection.exec(anArticle('a'))
      connection.exec(aComment('c', 'a'))
    })
    migrations.put('0099_careless', ['DROP TABLE articles;', 'CREATE TABLE articles (id text PRIMARY KEY);'])
    expect(migrate).toThrow('A migration left 1 rows without what they refer to.')
    expect(ask('SELECT slug FROM articles')).toEqual(['a'])
  })
})

test('migrating again changes nothing', () => {
  migrate()
  const before = applied()
  migrate()
  expect(applied()).toBe(before)
})

test('a migration is recorded as Drizzle itself would record it', async () => {
  await openSqlite(file).close()
  const entry = /^[0-9a-f]{64}$/
  expect(ask('SELECT hash FROM __drizzle_migrations').every((hash) => entry.test(String(hash)))).toBe(true)
  expect(ask('SELECT created_at FROM __drizzle_migrations').map(Number)).toEqual(
    [...ask('SELECT created_at FROM __drizzle_migrations').map(Number)].sort((a, b) => a - b),
  )
})

describe('processes that start at once', { timeout: 60_000 }, () => {
  test('on a database that does not exist yet make it once, and all can use it', async () => {
    expect((await startAtOnce(`file:${file}`, 4)).join('\n')).toBe('')
    migrate()
    const all = applied()
    expect(all).toBe(ask('SELECT DISTINCT hash FROM __drizzle_migrations').length)
  })

  test('on a database that lacks a migration apply it once', async () => {
    migrations.keep(1)
    migrate()
    expect(applied()).toBe(1)
    expect((await startAtOnce(`file:${file}`, 4)).join('\n')).toBe('')
    expect(applied()).toBe(ask('SELECT DISTINCT hash FROM __drizzle_migrations').length)
    expect(ask("SELECT name FROM sqlite_master WHERE name = 'comment_search'")).toEqual(['comment_search'])
  })
})
