import { type Inspection, inspectStore } from '@/db/inspection'
import { type Finding, failed, ok, warning } from '@/newsroom/operating/finding'
import type { Settings } from '@/newsroom/settings'

const subject = 'database'

/** Below it SQLite can lose commits of a write-ahead log: https://sqlite.org/wal.html */
const leastSqlite = [3, 51, 3]

/** Whether the database can be opened, is whole and durable, and is the one this Postbag expects. */
export async function* examineDatabase({ databaseUrl }: Settings): AsyncGenerator<Finding> {
  let found: Inspection | null
  try {
    found = await inspectStore(databaseUrl)
  } catch (error) {
    yield failed(subject, error instanceof Error ? error.message : String(error))
    return
  }
  if (!found) {
    yield failed(subject, `there is none yet at ${databaseUrl.slice('file:'.length)}. npm start makes it.`)
    return
  }
  yield* found.engine === 'sqlite' ? sqliteFindings(found) : postgresFindings(found)
  yield migrationFinding(found.migrations)
}

function* sqliteFindings(found: Inspection & { engine: 'sqlite' }): Generator<Finding> {
  yield isOlder(found.version, leastSqlite)
    ? warning(
        subject,
        `SQLite ${found.version} can lose commits. Install Postbag's own better-sqlite3 again: npm ci`,
      )
    : ok(subject, `SQLite ${found.version}`)
  yield found.damage.length > 0
    ? failed(
        'integrity',
        `the database is damaged: ${found.damage[0]}. Restore it from a backup; keep the damaged file.`,
      )
    : ok('integrity', 'whole')
  yield found.strayReferences > 0
    ? failed(
        'references',
        `${found.strayReferences} rows refer to something that is gone. Restore the database from a backup.`,
      )
    : ok('references', 'all hold')
  if (found.damage.length > 0) return
  yield found.journalMode === 'wal'
    ? ok('journal', 'write-ahead log')
    : warning('journal', `${found.journalMode} instead of wal. The next npm start mends it.`)
  yield found.synchronous >= 2
    ? ok('durability', 'every commit reaches the disk (synchronous FULL, seen during a write)')
    : failed(
        'durability',
        `synchronous is ${found.synchronous}: a power cut may lose comments. This is a fault of Postbag.`,
      )
}

function* postgresFindings(found: Inspection & { engine: 'postgres' }): Generator<Finding> {
  yield found.readOnly
    ? failed(
        subject,
        `PostgreSQL ${found.version} is read-only, such as a standby. Let DATABASE_URL name the primary.`,
      )
    : ok(subject, `PostgreSQL ${found.version}`)
  const off = [found.fsync === 'off' && 'fsync', found.synchronousCommit === 'off' && 'synchronous_commit']
  const atRisk = off.filter(Boolean).join(' and ')
  yield atRisk
    ? warning(
        'durability',
        `${atRisk} is off: a power cut may lose comments. Switch it on in postgresql.conf.`,
      )
    : ok('durability', 'every commit reaches the disk')
}

function migrationFinding({ applied, known, newer }: Inspection['migrations']): Finding {
  if (newer) {
    return failed(
      'migrations',
      'the database was made by a newer Postbag. Start that version, or restore an older backup.',
    )
  }
  return applied === known
    ? ok('migrations', `all ${known} applied`)
    : failed('migrations', `${applied} of ${known} applied. npm start applies the rest.`)
}

function isOlder(version: string, least: number[]): boolean {
  const parts = version.split('.').map(Number)
  const at = least.findIndex((part, index) => part !== (parts[index] ?? 0))
  return at >= 0 && (parts[at] ?? 0) < (least[at] ?? 0)
}
