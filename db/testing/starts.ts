import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts `number` processes that each open and migrate the database at `url`, all at the same moment. Returns what each
 * that failed said.
 */
export async function startAtOnce(url: string, number: number): Promise<string[]> {
  const processes = Array.from({ length: number }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'db/testing/start.ts', url])
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const ready = once(child.stdout, 'data')
    const failure = once(child, 'close').then(([code]) => (code === 0 ? [] : [`exit ${code}: ${said}`]))
    return { child, ready, failure }
  })
  await Promise.race([
    Promise.all(processes.map((each) => each.ready)),
    Promise.all(processes.map((each) => each.failure)),
  ])
  for (const { child } of processes) child.stdin.end()
  return (await Promise.all(processes.map((each) => each.failure))).flat()
}
