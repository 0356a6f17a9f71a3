import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from '@/newsroom/media/sizes-rules'
import { Refusal } from '@/newsroom/refusal'
import { settings } from '@/newsroom/settings'

/** The file behind `/media/<name>`; null for a name that Postbag does not make, or that is not there. */
export async function mediaFile(name: string): Promise<string | null> {
  if (!fileName.test(name)) return null
  const file = join(mediaFolder(), name)
  return (await stat(file).catch(() => null))?.isFile() ? file : null
}

function mediaFolder(): string {
  return join(settings().dataDir, 'media')
}

/** A place in the folder for what is not whole yet. It says which process it is of: see `clearDrafts`. */
async function draftFile(): Promise<string> {
  await mkdir(mediaFolder(), { recursive: true })
  return join(mediaFolder(), `.${process.pid}-${randomBytes(6).toString('hex')}`)
}

/** Keeps `data` as `/media/<name>`: durable, and there as a whole or not at all. */
export async function keepFile(data: Buffer, name: string): Promise<void> {
  await inDraft(
    async function* () {
      yield data
    },
    (draft) => rename(draft, join(mediaFolder(), name)),
  )
}

/**
 * Writes what `chunks` hands over to a draft, and does `work` with that file, which is gone afterwards whatever happens.
 * A disk without room is a refusal in words.
 */
export async function inDraft<Result>(
  chunks: () => AsyncIterable<Uint8Array>,
  work: (draft: string) => Promise<Result>,
): Promise<Result> {
  const draft = await draftFile()
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      for await (const chunk of chunks()) await handle.writeFile(chunk)
      // Whatever shows it is durable once it is stored, and so must this be.
      await handle.sync()
    } finally {
      await handle.close()
    }
    return await work(draft)
  } catch (error) {
    throw inWords(error)
  } finally {
    await rm(draft, { force: true })
  }
}

function inWords(error: unknown): unknown {
  return isFullDisk(error) ? new Refusal('unavailable', ({ t }) => t('desk.file.diskFull')) : error
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))
}

/** What the names of all files of a picture begin with. */
function stemOf(src: string): string {
  return src.slice('/media/'.length).replace('.webp', '')
}

/**
 * Removes every file of the picture at `src`, unless `isWanted` says afterwards that somebody added it anew meanwhile:
 * then all are put back. In between they are drafts, which whoever adds it does not take for the picture.
 */
export async function removeFiles(src: string, isWanted: () => Promise<boolean>): Promise<void> {
  const folder = mediaFolder()
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(stemOf(src)))
  const moved: { draft: string; file: string }[] = []
  for (const name of names) {
    const file = join(folder, name)
    const draft = await draftFile()
    await rename(file, draft)
    moved.push({ draft, file })
  }
  // Where that cannot be told they stay.
  const isBack = moved.length > 0 && (await isWanted().catch(() => true))
  for (const { draft, file } of moved) await (isBack ? rename(draft, file) : rm(draft, { force: true }))
}

/**
 * Does `work`, which adds the picture at `src` to the library. Meanwhile the folder says so: of a process that is killed
 * before the library has it, the next start finds which files are nobody's.
 */
export async function whileAdding<Result>(src: string, work: () => Promise<Result>): Promise<Result> {
  const note = `${await draftFile()}-${stemOf(src)}`
  try {
    await writeFile(note, '', { mode: 0o600 })
    return await work()
  } catch (error) {
    throw inWords(error)
  } finally {
    await rm(note, { force: true })
  }
}

/**
 * Removes the drafts of processes that ended in the middle, and all files of a picture that one of them was adding, unless
 * `isWanted` says that it is there. For the start: this process has none yet.
 */
export async function clearDrafts(isWanted: (src: string) => Promise<boolean>): Promise<void> {
  for (const name of await readdir(mediaFolder()).catch(() => [])) {
    const draft = /^\.(?<process>\d+-)?[0-9a-f]{12}(?:-(?<stem>[0-9a-f]{32}))?$/.exec(name)?.groups
    if (!draft || isRunning(Number.parseInt(draft.process ?? '0', 10))) continue
    const src = `/media/${draft.stem}.webp`
    if (draft.stem && !(await isWanted(src))) await removeFiles(src, () => isWanted(src))
    await rm(join(mediaFolder(), name), { force: true })
  }
}

/** Not this process itself: in a container each start may have the same number. */
function isRunning(id: number): boolean {
  if (id === process.pid || id === 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
