import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for a test's files; who asked for it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'postbag-test-'))
}
