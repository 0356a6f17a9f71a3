import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** More than there are different statements, but for lists of different lengths. */
const mostStatements = 500

/**
 * Lets `connection` compile each statement once: Drizzle prepares anew whenever it asks, which took 6 % of the
 * processor's time of storing a comment (by a profile). Safe because better-sqlite3 runs a statement to its end before anything else.
 */
export function keepStatements(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection)
  const kept = new LRUCache<string, Database.Statement>({ max: mostStatements })
  Object.assign(connection, {
    prepare(sql: string): Database.Statement {
      const known = kept.get(sql)
      // How the one before wanted its rows must not be how the next one gets them.
      if (known) return known.reader ? known.raw(false).pluck(false).expand(false) : known
      const made = prepare(sql)
      kept.set(sql, made)
      return made
    },
  })
}
