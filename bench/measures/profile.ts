import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@/bench/load'
import { storm } from '@/bench/measures/accepting'
import { startNode } from '@/e2e/support/process'
import { buildFolder, type Settings, type Site, siteArgs, startSite } from '@/e2e/support/site'

/** What V8 writes with `--cpu-prof`, as far as it is read here; times in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[]
  samples: number[]
  timeDeltas: number[]
}

const seconds = 8
const posts = 1500
const mostRows = 12

/** By the address of a function's file, the first that fits. */
const parts: [RegExp, string][] = [
  [/node_modules\/better-sqlite3/, 'better-sqlite3'],
  [/node_modules\/(next|react)/, 'Next'],
  [/\.next[^/]*\/server/, 'what was built of our code and its libraries'],
  [/^node:internal\/(deps\/undici|webstreams)|^node:internal\/abort/, 'Node: fetch and streams'],
  [/^node:(_?http|net|internal\/(http|stream_base)|internal\/streams|buffer)/, 'Node: HTTP and sockets'],
  [/^node:/, 'Node: other'],
]

/** Where the processor's time goes while an article is read, and while comments are accepted: shares of it, as tables. */
export async function profiled(settings: Settings, read: string, commented: string): Promise<string> {
  const reading = await profileOf(settings, (site) => load(`${site.base}/articles/${read}`, seconds))
  const posting = await profileOf(settings, (site) => storm(site, commented, 'profile', posts))
  return [
    'Without the time in which it waited; a start is in both.',
    `### While an article is read\n\n${asShares(reading)}`,
    `### While comments are accepted\n\n${asShares(posting)}`,
  ].join('\n\n')
}

async function profileOf(settings: Settings, work: (site: Site) => Promise<unknown>): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'postbag-profile-'))
  try {
    const site = await startSite(settings, 'sqlite', (env) =>
      startNode(['--cpu-prof', `--cpu-prof-dir=${folder}`, ...siteArgs(env)], {
        ...env,
        POSTBAG_DIST_DIR: buildFolder,
      }),
    )
    try {
      await work(site)
    } finally {
      await site.stop()
    }
    const profiles = readdirSync(folder).map(
      (name): Profile => JSON.parse(readFileSync(join(folder, name), 'utf8')),
    )
    const longest = profiles.toSorted((a, b) => b.samples.length - a.samples.length)[0]
    if (!longest) throw new Error('Node wrote no profile.')
    return longest
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function asShares({ nodes, samples, timeDeltas }: Profile): string {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, partOfFrame(callFrame)]))
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const part = partOf.get(id) ?? ''
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0))
  })
  times.delete('waiting')
  const all = [...times.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostRows)
    .map(([part, time]) => `| ${part} | ${((100 * time) / all).toFixed(1)} % |`)
  return ['| where | share |', '|---|---|', ...rows].join('\n')
}

function partOfFrame({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)') return 'waiting'
  if (functionName === '(garbage collector)') return 'collecting garbage'
  const found = parts.find(([address]) => address.test(url))?.[1]
  // In the system, and in Node's own C++, which have no file.
  return found ?? (functionName === '(program)' ? 'outside JavaScript' : `${functionName || 'other'} in C++`)
}
