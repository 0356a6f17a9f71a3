import { access, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { store } from '@/db/store'
import { isDamaged, noteOutage, noteRecovery } from '@/newsroom/operating/outage'
import { versionOf } from '@/newsroom/pages'
import { settings } from '@/newsroom/settings'

/** Whether each part of Postbag's data can be read and written. */
export interface Health {
  database: boolean
  files: boolean
}

/** In milliseconds; whoever asks will not wait longer either. */
const patience = 5000

/** A row of its own among the versions: no page is made of it. */
const probe = 'health'

let underWay: Promise<Health> | undefined

/** Reads and writes everything there is to read and write, once for all who ask meanwhile. */
export function health(): Promise<Health> {
  underWay ??= examine().finally(() => {
    underWay = undefined
  })
  return underWay
}

const whatToDo = 'Run: npm run postbag -- doctor'

async function examine(): Promise<Health> {
  const [database, files] = await Promise.all([works('database', useDatabase), works('files', useFiles)])
  if (database) noteRecovery()
  return { database: database && !isDamaged(), files }
}

async function works(part: keyof Health, work: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      console.error(
        `The health check of the ${part} had no answer within ${patience / 1000} seconds. ${whatToDo}`,
      )
      resolve(false)
    }, patience)
  })
  const done = work().then(
    () => true,
    (error) => {
      if (part === 'database' && noteOutage(error)) return false
      const why = error instanceof Error ? error.message : error
      console.error(`The health check of the ${part} failed: ${why}. ${whatToDo}`)
      return false
    },
  )
  return Promise.race([done, tooLong]).finally(() => clearTimeout(timer))
}

/** Committed, not rolled back: a write that is taken back never reaches the disk. It says the same every time. */
async function useDatabase(): Promise<void> {
  const { databaseUrl } = settings()
  // SQLite goes on writing into a file that was removed; what it stores there is lost at the next start.
  if (databaseUrl.startsWith('file:')) await access(databaseUrl.slice('file:'.length))
  await store().transaction(async (tx) => {
    const { pageVersions } = store().tables
    const row = { tag: probe, version: 1 }
    await tx.insert(pageVersions).values(row).onConflictDoUpdate({ target: pageVersions.tag, set: row })
  })
  await versionOf([probe])
}

async function useFiles(): Promise<void> {
  const file = join(settings().dataDir, '.health')
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile('ok')
  } finally {
    await handle.close()
    await rm(file, { force: true })
  }
}
