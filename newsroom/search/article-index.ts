import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { plainText } from '@/newsroom/articles/plain-text'
import type { ArticleSearchEngine, IndexedArticle } from '@/newsroom/search/article-engine'
import { placedWords, wordRules } from '@/newsroom/search/article-words'
import { postgresArticles } from '@/newsroom/search/articles.postgres'
import { sqliteArticles } from '@/newsroom/search/articles.sqlite'

/** Words beyond this, some hundred pages, are not found. */
const mostWords = 16_000

/** In bytes, of all words together: PostgreSQL refuses a row's index of more than a megabyte. */
const mostBytes = 400_000

/** The engine's way to search articles. */
export function articleEngine(): ArticleSearchEngine {
  return store().engine === 'sqlite' ? sqliteArticles : postgresArticles
}

interface Findable {
  id: string
  publishedAt: Date
  content: { headline: string; standfirst: string; byline: string[]; section: string; body: string }
}

/** Makes an article findable by its words as they are now, and no others, as part of the transaction that prints it. */
export async function rememberArticle(tx: Writer, { id, publishedAt, content }: Findable): Promise<void> {
  const { headline, standfirst, byline, section, body } = content
  const left = { words: mostWords, bytes: mostBytes }
  await articleEngine().remember(tx, {
    id,
    publishedAt,
    headline: wordsWithin(left, headline),
    standfirst: wordsWithin(left, standfirst),
    byline: wordsWithin(left, byline.join('\n')),
    body: wordsWithin(left, plainText(body)),
    section: sectionWord(section),
  } satisfies IndexedArticle)
}

/** Makes an article unfindable, as part of the transaction that takes it back. */
export async function forgetArticle(tx: Writer, articleId: string): Promise<void> {
  await articleEngine().forget(tx, articleId)
}

/** A condition that the article whose id is in `column` was not indexed, or by the rules of an earlier Postbag. */
export function isNotIndexed(column: AnyColumn): SQL {
  return sql`not exists (select 1 from article_search where article_search.article_id = ${column} and article_search.rules = ${wordRules})`
}

/** A section as a word that no text has: the sign is neither letter nor digit. */
export function sectionWord(section: string): string {
  return `§${nameSlug(section).replaceAll('-', '§')}`
}

function wordsWithin(left: { words: number; bytes: number }, text: string): string[] {
  const words: string[] = []
  for (const { word } of placedWords(text, left.words)) {
    left.words--
    left.bytes -= Buffer.byteLength(word)
    if (left.bytes < 0) break
    words.push(word)
  }
  return words
}
