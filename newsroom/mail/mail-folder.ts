import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder } from '@/newsroom/folder'
import { NotTaken } from '@/newsroom/mail/taking'
import { settings } from '@/newsroom/settings'

/** Where mail is written while there is no server to hand it to. */
export function mailFolder(): string {
  return join(settings().dataDir, 'outbox')
}

/**
 * Writes a message to `<id>.eml`, which only its owner can read: durable, and there as a whole or not at all. Written again
 * it is the same file. Throws `NotTaken` when that cannot be.
 */
export async function writeToFolder(id: string, message: Buffer): Promise<void> {
  const folder = mailFolder()
  // Whoever is killed here leaves it to the next, who writes over it.
  const draft = join(folder, `.${id}.draft`)
  try {
    makePrivateFolder(folder)
    await durably(draft, 'w', (file) => file.writeFile(message))
    await rename(draft, join(folder, `${id}.eml`))
    // The name is in the folder, which is on the disk only now.
    await durably(folder, 'r')
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new NotTaken(
      `It cannot be written to ${folder}: ${error instanceof Error ? error.message : error}.`,
      {
        isCut: true,
      },
    )
  }
}

type File = Awaited<ReturnType<typeof open>>

async function durably(path: string, flags: string, work?: (file: File) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await work?.(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
