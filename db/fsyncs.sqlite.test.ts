import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '@/db/testing/temporary-folder'

/** Whether calls of the system can be counted here. */
const canCount = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

function fsyncsOf(commits: number): number {
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const counted = join(folder, 'calls')
  const program = [process.execPath, '--import', 'tsx', 'db/testing/commits.ts']
  const args = ['-f', '-e', 'trace=fsync,fdatasync', '-o', counted, ...program]
  const { status, stderr } = spawnSync('strace', [...args, join(folder, 'postbag.db'), String(commits)])
  expect(status, String(stderr)).toBe(0)
  return readFileSync(counted, 'utf8').match(/\bf(data)?sync\(\d+\)/g)?.length ?? 0
}

// A killed process loses nothing that the system has; only a power cut does, which no test can make.
test.runIf(canCount)('every commit reaches the disk before it is acknowledged', { timeout: 60_000 }, () => {
  expect(fsyncsOf(45) - fsyncsOf(5)).toBeGreaterThanOrEqual(40)
})
