import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PageCache } from '@/app/_request/page-cache'
import { noteOutage } from '@/newsroom/operating/outage'
import { tagsOf, versionOf } from '@/newsroom/pages'
import { settings } from '@/newsroom/settings'

/** Opens the page cache, and puts it where `page-cache.cjs`, which Next loads apart from the rest, finds it. */
export function openPageCache(): PageCache {
  const place = Symbol.for('postbag.page-cache')
  const cache = new PageCache(versionAt, renderAfresh)
  Object.assign(globalThis, { [place]: cache })
  return cache
}

/** Undefined while the database cannot be asked. */
async function versionAt(address: string): Promise<string | null | undefined> {
  const tags = tagsOf(address)
  try {
    return tags && (await versionOf(tags))
  } catch (error) {
    if (noteOutage(error)) return undefined
    throw error
  }
}

/** The page at `address` as it is now, past every cache: by Next's draft mode, which is made for that. */
async function renderAfresh(address: string): Promise<string> {
  const { port, host } = settings()
  const answer = await fetch(`http://${loopbackOf(host)}:${port}${address}`, {
    headers: { cookie: `__prerender_bypass=${draftModeId()}` },
  })
  // Whatever a fault is answered with, it is not the page.
  if (answer.status >= 500) throw new Error(`${address} was answered with ${answer.status}.`)
  return answer.text()
}

function loopbackOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

let knownId: string | undefined

function draftModeId(): string {
  if (knownId) return knownId
  const manifest = join(process.cwd(), process.env.POSTBAG_DIST_DIR ?? '.next', 'prerender-manifest.json')
  knownId = String(JSON.parse(readFileSync(manifest, 'utf8')).preview.previewModeId)
  return knownId
}
