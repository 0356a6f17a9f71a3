import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type Finding, failed, ok, warning } from '@/newsroom/operating/finding'
import type { Settings } from '@/newsroom/settings'

const subject = 'data folder'
const leastFree = 200_000_000
const leastUsable = 1_000_000
const secrets = ['auth-secret', 'form-key']

/** Whether DATA_DIR is there, can be written to, has room, and keeps its secrets to its owner. */
export async function* examineDataFolder({ dataDir }: Settings): AsyncGenerator<Finding> {
  const folder = await stat(dataDir).catch(() => null)
  if (!folder) {
    yield failed(subject, `${dataDir} does not exist yet. The first npm start makes it.`)
    return
  }
  if (!folder.isDirectory()) {
    yield failed(subject, `${dataDir} is not a folder. Set DATA_DIR to one.`)
    return
  }
  yield (await isWritable(dataDir, folder.mode))
    ? ok(subject, `${dataDir} can be written to`)
    : failed(subject, `${dataDir} is read-only. Make it writable for the user that runs Postbag.`)
  yield await freeSpace(dataDir)
  yield* await privacy(dataDir, folder.mode)
}

/** Root may write anything, so the mode counts too. */
async function isWritable(folder: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return false
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
}

async function freeSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const inWords = `${(free / 1_000_000_000).toFixed(1)} GB free`
  if (free < leastUsable) {
    return failed(
      'disk',
      `it is full (${inWords}): nothing can be stored. Make room; Postbag then goes on by itself.`,
    )
  }
  return free < leastFree
    ? warning('disk', `only ${inWords}. Make room before the database cannot grow.`)
    : ok('disk', inWords)
}

/** Files in a folder that others cannot enter are safe whatever their own modes are. */
async function privacy(dataDir: string, mode: number): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const name of secrets) {
    const file = join(dataDir, name)
    const found = await stat(file).catch(() => null)
    if (!found) continue
    findings.push(
      (found.mode & 0o077) === 0
        ? ok(name, 'can be read by its owner only')
        : failed(name, `can be read by others on this machine. Run: chmod 600 '${file}'`),
    )
  }
  if ((mode & 0o077) !== 0) {
    findings.push(warning(subject, `others on this machine can look into it. Run: chmod 700 '${dataDir}'`))
  }
  return findings
}
