import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import type { ManuscriptSearchEngine } from '@/newsroom/search/manuscript-engine'
import { postgresManuscripts } from '@/newsroom/search/manuscripts.postgres'
import { sqliteManuscripts } from '@/newsroom/search/manuscripts.sqlite'
import { wordsOf } from '@/newsroom/search/words'

function engine(): ManuscriptSearchEngine {
  return store().engine === 'sqlite' ? sqliteManuscripts : postgresManuscripts
}

/** Makes a manuscript findable by its headline and byline as they are now, as part of the transaction that stores them. */
export async function rememberManuscript(
  tx: Writer,
  id: string,
  { headline, byline }: { headline: string; byline: string[] },
): Promise<void> {
  await engine().remember(tx, id, [...new Set(wordsOf([headline, ...byline].join('\n')))])
}

/** A condition that a manuscript has words that begin with each word of `query`; undefined when the query has no word. */
export function isManuscriptWith(column: AnyColumn, query: string): SQL | undefined {
  const words = wordsOf(query)
  return words.length > 0 ? engine().has(column, [...new Set(words)]) : undefined
}

/** A condition that the manuscript whose id is in `column` was never made findable. */
export function isUnindexed(column: AnyColumn): SQL {
  return sql`not exists (select 1 from manuscript_search where manuscript_search.manuscript_id = ${column})`
}
