import { resolve } from 'node:path'
import type { Settings, Site } from '@/e2e/support/site'
import { expect } from '@/e2e/support/test'

/** With these settings a site can be asked for its memory. */
export const withMemoryOnSignal: Settings = {
  NODE_OPTIONS: `--expose-gc --require ${JSON.stringify(resolve('e2e/support/memory-on-signal.cjs'))}`,
}

/** What the site keeps in memory once all garbage is collected, buffers included, in bytes. */
export async function memoryOf(site: Site): Promise<number> {
  const told = () => [...site.output().matchAll(/^Memory in use: (\d+) bytes$/gm)]
  const before = told().length
  process.kill(site.pid(), 'SIGUSR2')
  await expect.poll(() => told().length).toBe(before + 1)
  return Number(told().at(-1)?.[1])
}
