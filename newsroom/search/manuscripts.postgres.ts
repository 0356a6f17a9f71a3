import { eq, sql } from 'drizzle-orm'
import { customType, pgTable, text } from 'drizzle-orm/pg-core'
import type { ManuscriptSearchEngine } from '@/newsroom/search/manuscript-engine'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const manuscriptSearch = pgTable('manuscript_search', {
  manuscriptId: text('manuscript_id'),
  words: tsvector('words'),
})

export const postgresManuscripts: ManuscriptSearchEngine = {
  async remember(tx, id, words) {
    await tx.delete(manuscriptSearch).where(eq(manuscriptSearch.manuscriptId, id))
    // Already split into words, so that PostgreSQL's own parser has nothing to differ in.
    const vector = sql`array_to_tsvector(string_to_array(${words.join(' ')}, ' '))`
    await tx.insert(manuscriptSearch).values({ manuscriptId: id, words: vector })
  },
  has(column, beginnings) {
    const query = beginnings.map((word) => `'${word}':*`).join(' & ')
    return sql`${column} in (select manuscript_id from manuscript_search where words @@ ${query}::tsquery)`
  },
}
