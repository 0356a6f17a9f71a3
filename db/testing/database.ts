import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { engine } from '@/db/testing/engines'
import { newDatabase } from '@/db/testing/server'
import { temporaryFolder } from '@/db/testing/temporary-folder'

/** The address of a new database, on the engine of this project of Vitest, for several processes that open it themselves. */
export async function aDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  if (engine === 'postgres') return newDatabase()
  const folder = temporaryFolder()
  return { url: `file:${join(folder, 'postbag.db')}`, drop: async () => rmSync(folder, { recursive: true }) }
}
