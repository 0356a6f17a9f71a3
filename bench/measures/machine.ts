import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import type { Figure } from '@/bench/figure'
import { load } from '@/bench/load'
import { storm } from '@/bench/measures/accepting'
import { ask } from '@/e2e/support/http'
import { freePort } from '@/e2e/support/process'
import { buildFolder, type Settings, type Site, serve, startSite, untilReady } from '@/e2e/support/site'

const starts = 5

/** How long a start takes on data that is there, until the first answer. */
export async function startingTimes(settings: Settings): Promise<Figure> {
  const site = await startSite(settings)
  const figure: Figure = { what: 'a start, until the first answer', unit: 's', runs: [], aim: '1.5' }
  try {
    for (let start = 0; start < starts; start++) {
      const port = String(await freePort())
      const began = performance.now()
      const server = serve({ ...site.settings, PORT: port })
      await untilReady(server, `http://localhost:${port}`)
      figure.runs.push((performance.now() - began) / 1000)
      await server.stop()
    }
  } finally {
    await site.stop()
  }
  return figure
}

/** In seconds, how long each page is read; at what this machine answers in them a busy site has in an hour. */
const readingSeconds = 10
const postsInAnHour = 3600

/** Memory at rest, and after as many reads of every page, and comments meanwhile, as a busy site has in an hour. */
export async function memory(site: Site, paths: string[], commented: string): Promise<Figure[]> {
  await site.restart()
  const atRest = residentMegabytes(site)
  for (const path of paths) await ask(site.base, path)
  const [reads] = await Promise.all([readEach(site, paths), storm(site, commented, 'hour', postsInAnHour)])
  return [
    { what: 'memory at rest', unit: 'MB', runs: [atRest], aim: '150' },
    {
      what: `memory after ${Math.round(reads).toLocaleString('en')} reads and ${postsInAnHour.toLocaleString('en')} comments at once`,
      unit: 'MB',
      runs: [residentMegabytes(site)],
    },
  ]
}

async function readEach(site: Site, paths: string[]): Promise<number> {
  let reads = 0
  for (const path of paths) reads += readingSeconds * (await load(site.base + path, readingSeconds)).perSecond
  return reads
}

/** How long `next build` takes when nothing was built before. Takes the build away that was measured until now. */
export function buildTime(): Figure {
  rmSync(buildFolder, { recursive: true, force: true })
  const began = performance.now()
  const env = { ...process.env, POSTBAG_DIST_DIR: buildFolder, NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`next build failed: ${stderr}`)
  return { what: 'next build', unit: 's', runs: [(performance.now() - began) / 1000] }
}

function residentMegabytes(site: Site): number {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${site.pid()}/status`, 'utf8') : ''
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024
}
