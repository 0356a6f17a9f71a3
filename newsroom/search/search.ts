import type { AnyColumn, SQL } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { SearchEngine } from '@/newsroom/search/engine'
import { postgresSearch } from '@/newsroom/search/search.postgres'
import { sqliteSearch } from '@/newsroom/search/search.sqlite'
import { wordsOf } from '@/newsroom/search/words'

function engine(): SearchEngine {
  return store().engine === 'sqlite' ? sqliteSearch : postgresSearch
}

/** Makes a comment findable by the words of its text and name, as part of the transaction that stores it. */
export async function rememberWords(
  tx: Writer,
  comment: { id: string; name: string; body: string },
): Promise<void> {
  await engine().remember(tx, comment.id, wordsOf(`${comment.name}\n${comment.body}`))
}

/** Makes a comment findable by what it says now, and by what it said before, as part of the transaction that changes it. */
export async function rememberMoreWords(
  tx: Writer,
  comment: { id: string; name: string; body: string },
): Promise<void> {
  await engine().rememberMore(tx, comment.id, wordsOf(`${comment.name}\n${comment.body}`))
}

/** A condition that the comment has every word of `query`, whole; undefined when the query has no word. */
export function hasWords(column: AnyColumn, query: string): SQL | undefined {
  const words = wordsOf(query)
  return words.length > 0 ? engine().has(column, words) : undefined
}
