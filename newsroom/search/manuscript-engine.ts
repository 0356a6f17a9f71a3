import type { AnyColumn, SQL } from 'drizzle-orm'
import type { Writer } from '@/db/store'

/** What the two engines do each in their own way. */
export interface ManuscriptSearchEngine {
  remember(tx: Writer, id: string, words: string[]): Promise<void>
  /** That the manuscript whose id is in `column` has words that begin with each of these; there is at least one. */
  has(column: AnyColumn, beginnings: string[]): SQL
}
