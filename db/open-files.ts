import { statSync } from 'node:fs'
import { StoreUnavailable } from '@/db/unavailable'

/**
 * The database file and its log as they were when they were opened. SQLite goes on reading and writing files that were
 * removed or replaced; what it commits there is lost with the process, and another process would begin a second log.
 */
export class OpenFiles {
  private opened = ''
  private log = ''

  constructor(private readonly path: string) {
    this.remember()
  }

  /** Takes what is there now for what is open. */
  remember(): void {
    this.opened = identity(this.path)
    this.log = identity(`${this.path}-wal`)
  }

  /** `without log`: the log alone was removed, and nobody has committed into another. */
  state(): 'as opened' | 'without log' | 'replaced' {
    if (identity(this.path) !== this.opened) return 'replaced'
    const log = identity(`${this.path}-wal`)
    if (log === this.log) return 'as opened'
    return log === '' || statSync(`${this.path}-wal`).size === 0 ? 'without log' : 'replaced'
  }

  /** Throws `StoreUnavailable` when what is written here would not be found at the path. */
  refuseReplaced(): void {
    if (this.state() === 'as opened') return
    throw new StoreUnavailable(
      `The database ${this.path} or its log was removed or replaced while Postbag runs. Nothing was stored. Start Postbag again; what is at that path then counts.`,
    )
  }
}

function identity(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : ''
}
