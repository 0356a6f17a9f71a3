import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'

let program: string | undefined

/**
 * Opens and migrates the SQLite file at `path` in a process that is killed before the statement of that number, from 0.
 * Returns whether it came so far; otherwise it has opened the file.
 */
export function killedStart(path: string, statement: number): boolean {
  // In one piece, as compiling it anew takes most of the time of a start.
  program ??= buildSync({
    entryPoints: ['db/testing/killed-start.ts'],
    bundle: true,
    platform: 'node',
    packages: 'external',
    write: false,
  }).outputFiles[0]?.text
  const { signal, status, stderr } = spawnSync(process.execPath, [
    '-e',
    program ?? '',
    path,
    String(statement),
  ])
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(`It failed by itself: ${stderr}`)
  return signal === 'SIGKILL'
}
