import { eq, sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import type { ManuscriptSearchEngine } from '@/newsroom/search/manuscript-engine'

const manuscriptSearch = pgTable('manuscript_search', {
  row: integer('row'),
  manuscriptId: text('manuscript_id'),
})
const manuscriptWords = pgTable('manuscript_words', { row: integer('rowid'), words: text('words') })

export const sqliteManuscripts: ManuscriptSearchEngine = {
  async remember(tx, id, words) {
    // What FTS5 has of it goes by a trigger.
    await tx.delete(manuscriptSearch).where(eq(manuscriptSearch.manuscriptId, id))
    const [added] = await tx
      .insert(manuscriptSearch)
      .values({ manuscriptId: id })
      .returning({ row: manuscriptSearch.row })
    if (!added) throw new Error(`The manuscript ${id} has no row in the index.`)
    // The table's tokenizer is "ascii", which splits at the spaces only: the words have been made on both engines alike.
    await tx.insert(manuscriptWords).values({ row: added.row, words: words.join(' ') })
  },
  has(column, beginnings) {
    // Each word quoted: inside quotes FTS5 knows no operators, and a word has letters and digits only.
    const query = beginnings.map((word) => `"${word}"*`).join(' ')
    return sql`${column} in (select s.manuscript_id from manuscript_words w join manuscript_search s on s.row = w.rowid where w.words match ${query})`
  },
}
