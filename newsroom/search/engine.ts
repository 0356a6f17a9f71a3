import type { AnyColumn, SQL } from 'drizzle-orm'
import type { Writer } from '@/db/store'

/** What the two engines do each in their own way. */
export interface SearchEngine {
  remember(tx: Writer, commentId: string, words: string[]): Promise<void>
  /** Beside what is remembered of it. */
  rememberMore(tx: Writer, commentId: string, words: string[]): Promise<void>
  /** That the comment whose id is in `column` has all the words; there is at least one. */
  has(column: AnyColumn, words: string[]): SQL
}
