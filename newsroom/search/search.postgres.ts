import { eq, sql } from 'drizzle-orm'
import { customType, pgTable, text } from 'drizzle-orm/pg-core'
import type { SearchEngine } from '@/newsroom/search/engine'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const commentSearch = pgTable('comment_search', { commentId: text('comment_id'), words: tsvector('words') })

export const postgresSearch: SearchEngine = {
  async remember(tx, commentId, words) {
    await tx.insert(commentSearch).values({ commentId, words: vectorOf(words) })
  },
  async rememberMore(tx, commentId, words) {
    await tx
      .update(commentSearch)
      .set({ words: sql`${commentSearch.words} || ${vectorOf(words)}` })
      .where(eq(commentSearch.commentId, commentId))
  },
  has(column, words) {
    const query = words.map((word) => `'${word}'`).join(' & ')
    return sql`${column} in (select comment_id from comment_search where words @@ ${query}::tsquery)`
  },
}

/** Already split into words, so that PostgreSQL's own parser has nothing to differ in. */
function vectorOf(words: string[]) {
  return sql`array_to_tsvector(string_to_array(${[...new Set(words)].join(' ')}, ' '))`
}
