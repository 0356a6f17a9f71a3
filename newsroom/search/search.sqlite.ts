import { sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import type { SearchEngine } from '@/newsroom/search/engine'

const commentSearch = pgTable('comment_search', { commentId: text('comment_id'), words: text('words') })

export const sqliteSearch: SearchEngine = {
  async remember(tx, commentId, words) {
    // The table's tokenizer is "ascii", which splits at the spaces only: the words have been made on both engines alike.
    await tx.insert(commentSearch).values({ commentId, words: words.join(' ') })
  },
  async rememberMore(tx, commentId, words) {
    // Another row: to find the one that is there, the whole table would be read.
    await this.remember(tx, commentId, words)
  },
  has(column, words) {
    // Each word quoted: inside quotes FTS5 knows no operators, and a word has letters and digits only.
    const query = words.map((word) => `"${word}"`).join(' ')
    return sql`${column} in (select comment_id from comment_search where comment_search match ${query})`
  },
}
