import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Program, start } from '@/e2e/support/process'
import { buildFolder, cliArgs, type Settings, type Site, siteArgs } from '@/e2e/support/site'
import { comments, type StoredComment } from '@/e2e/support/stored'

// Root needs no user namespace, and others may mount in one of their own where the system lets them.
const ways = [['--mount'], ['--user', '--map-root-user', '--mount']]
const way = ways.find((flags) => spawnSync('unshare', [...flags, 'true']).status === 0)

/** Whether a file system can be mounted for a program alone; on Linux, by root and mostly by anybody. */
export const canMount = way !== undefined
export const cannotMount = 'A file system cannot be mounted here, not even for one program: unshare(1).'

const smallDisk = 'mount -t tmpfs -o size=16m tmpfs "$DATA_DIR"'
const readOnly = 'mount --bind "$DATA_DIR" "$DATA_DIR" && mount -o remount,bind,ro "$DATA_DIR"'

/** Runs Node where the data folder is another file system than elsewhere. */
function startOn(mount: string, args: string[], env: Settings) {
  const mounted = [...(way ?? []), 'sh', '-c', `${mount} && exec "$@"`, 'sh', process.execPath, ...args]
  return start('unshare', mounted, { ...env, POSTBAG_DIST_DIR: buildFolder })
}

/** Starts the site with a data folder that is a file system of its own, of 16 MB. It goes when the site ends. */
export const serveOnSmallDisk = (env: Settings): Program => startOn(smallDisk, siteArgs(env), env)

/** Starts the site with a data folder in which nobody can write anything, not even root. */
export const serveReadOnly = (env: Settings): Program => startOn(readOnly, siteArgs(env), env)

/** Runs the operator's command line with such a folder. */
export async function cliReadOnly(args: string[], env: Settings) {
  const command = startOn(readOnly, [...cliArgs, ...args], env)
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}

/** The data folder as the site sees it, for whoever is not in its namespace. */
function folderWithin(site: Site): string {
  return join('/proc', String(site.pid()), 'root', site.dataDir)
}

/** Every comment on a small disk, as it is stored. */
export function commentsWithin(site: Site): StoredComment[] {
  const copy = mkdtempSync(join(tmpdir(), 'postbag-e2e-'))
  try {
    // SQLite would follow the way through /proc to the folder below the disk.
    for (const name of ['postbag.db', 'postbag.db-wal'])
      copyFileSync(join(folderWithin(site), name), join(copy, name))
    return comments({ ...site, dataDir: copy })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** Runs the operator's command line where the site's disk is seen. */
export async function cliWithin(site: Site, args: string[]) {
  const into = process.getuid?.() === 0 ? [] : ['--user', '--preserve-credentials']
  const node = [process.execPath, ...cliArgs, ...args]
  const entered = ['--target', String(site.pid()), '--mount', ...into, `--wdns=${process.cwd()}`, ...node]
  const command = start('nsenter', entered, site.settings)
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}

/** Fills the disk of a site to its last byte. Returns what makes room again. */
export async function fillDisk(site: Site): Promise<() => void> {
  const path = join(folderWithin(site), 'ballast')
  const file = await open(path, 'w')
  try {
    for (const size of [65_536, 4096, 1]) await writeUntilFull(file, Buffer.alloc(size))
  } finally {
    await file.close()
  }
  return () => rmSync(path)
}

async function writeUntilFull(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  for (;;) {
    try {
      await file.write(bytes)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return
      throw error
    }
  }
}
