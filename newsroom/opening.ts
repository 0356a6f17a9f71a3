import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '@/db/open'
import { useStore } from '@/db/store'
import { catchUp } from '@/newsroom/articles/catching-up'
import { foundEdition, isFounded } from '@/newsroom/edition'
import { makePrivateFolder } from '@/newsroom/folder'
import { isWanted } from '@/newsroom/media/librarian'
import { clearDrafts } from '@/newsroom/media/media-folder'
import { longestStaffName } from '@/newsroom/people/people-rules'
import { setUpToken } from '@/newsroom/people/set-up'
import { addFirstAdministrator, staffCount } from '@/newsroom/people/staff'
import { isRefusal } from '@/newsroom/refusal'
import { importSampleEdition } from '@/newsroom/sample-edition/loading'
import { keptSecret } from '@/newsroom/secrets'
import { BadSettings, settings } from '@/newsroom/settings'

/** By folder: every comment is signed for. */
const knownSecrets = new Map<string, string>()

/** The secret that signs sessions, links and cookies: AUTH_SECRET, else one made once and kept in DATA_DIR. */
export function authSecret(): string {
  const { authSecret: given, dataDir } = settings()
  if (given) return given
  const secret = knownSecrets.get(dataDir) ?? keptSecret(dataDir, 'auth-secret')
  knownSecrets.set(dataDir, secret)
  return secret
}

/**
 * Opens and migrates the store of this process, and no more: founding the edition is for the first start of the site.
 * Throws `BadSettings` or `StoreUnavailable`, in words for the operator, when that cannot be.
 */
export async function openRecords(): Promise<void> {
  const set = settings()
  makeDataFolder(set.dataDir)
  useStore(await openStore(set.databaseUrl))
}

/** Opens the store of this process without changing anything; for a database that has all its migrations. */
export async function openRecordsAsTheyAre(): Promise<void> {
  useStore(await openStore(settings().databaseUrl, { migrate: false }))
}

/** Closes the store of this process, if it is open. */
export async function closeRecords(): Promise<void> {
  await useStore(undefined)?.close()
}

function makeDataFolder(folder: string): void {
  try {
    makePrivateFolder(folder)
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? error.code : error
    throw new BadSettings(`DATA_DIR is “${folder}”, and this folder cannot be made (${cause}).`)
  }
  if (!statSync(folder).isDirectory())
    throw new BadSettings(`DATA_DIR is “${folder}”, and this is not a folder.`)
}

/** Opens and migrates the store, and founds the edition on the first run: with the sample edition, if that is wanted. */
export async function openNewsroom(say: (line: string) => void): Promise<{ setUpToken: string | null }> {
  const set = settings()
  await openRecords()
  await clearDrafts(isWanted)
  const behind = await catchUp()
  if (behind > 0) say(`Prepared ${behind} articles of an earlier Postbag for the desk and the search.`)
  const secret = authSecret()
  const wantsSample = set.sampleEdition && !(await isFounded())
  const sample = wantsSample
    ? await importSampleEdition(join(process.cwd(), 'newsroom/sample-edition'))
    : null
  // Founded last, together with the comments: a start that ends before begins anew, and nothing is there twice.
  if ((await foundEdition(sample?.addComments)) && sample) {
    say(`Loaded the sample edition: ${sample.articles} articles, ${sample.comments} comments.`)
  }
  if ((await staffCount()) > 0) return { setUpToken: null }
  if (!set.firstAdministrator) return { setUpToken: setUpToken(secret) }
  try {
    await addFirstAdministrator({ ...set.firstAdministrator, name: nameIn(set.firstAdministrator.email) })
  } catch (error) {
    // Another process that started at once was first.
    if (!isRefusal(error) || error.reason !== 'not_allowed') throw error
  }
  return { setUpToken: null }
}

function nameIn(email: string): string {
  return (email.split('@')[0] ?? email).slice(0, longestStaffName)
}
