import { LRUCache } from 'lru-cache'
import { asDocument } from '@/app/_request/document'

/** A rendered page as Next hands it to a cache handler; what is not named here is kept as it is. */
export interface RenderedPage {
  html: string
  status?: number | undefined
  headers?: Record<string, unknown> | undefined
  /** The page for Next's own scripts, which reader pages do not have. */
  rscData?: unknown
  segmentData?: unknown
  postponed?: unknown
}

interface KeptPage {
  value: RenderedPage
  lastModified: number
  version: string
  goodUntil: number | undefined
}

const mostRenders = 1000

/** In milliseconds; a render that has not ended by then has thrown. */
const longestRender = 5 * 60_000

/** A page that keeps changing is rendered so often before its readers get the last one; each takes some ten milliseconds. */
const mostAttempts = 20

/** Short, for a proxy in front: this cache needs no age, it asks the database whether a page is still right. */
const forProxies = 'public, max-age=0, s-maxage=1'
const noStore = 'no-store'

/** In milliseconds; a database that has not answered by then is taken for one that does not. */
const longestQuestion = 3000

/** In milliseconds: a night, after which somebody will have looked after the database. */
const longestOutage = 12 * 60 * 60_000

/**
 * The cache of reader pages, in memory. A page is good as long as nothing it is made of has changed: `versionOf` an
 * address says so at every request (null: such a page is never kept; undefined: the database cannot be asked). The version is read when the render begins, so that
 * what changes meanwhile makes the page stale at once. Next lets everyone who asks during a render wait for it, also
 * those who ask after a change: such a page is rendered `afresh` before anybody gets it.
 * While the database does not answer, nothing can be decided either: what is kept then goes on being read, for
 * `longestOutage` at most.
 */
export class PageCache {
  /** By address. */
  private readonly pages: LRUCache<string, KeptPage>
  /**
   * By key, the renders under way and the version with which the first of them began: the oldest that any can hold.
   * Bounded, because a render that throws never ends here.
   */
  private readonly rendering = new LRUCache<string, { version: string; renders: number }>({
    max: mostRenders,
    ttl: longestRender,
  })

  /** Since when the database has not answered. */
  private silentSince: number | undefined

  constructor(
    private readonly versionOf: (address: string) => Promise<string | null | undefined>,
    private readonly afresh: (address: string) => Promise<string>,
    mostBytes = 128 * 1024 * 1024,
  ) {
    this.pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ value }) => sizeOf(value) })
  }

  /** The page that is kept for an address, if nothing it is made of has changed. */
  async kept(address: string): Promise<RenderedPage | null> {
    const page = this.pages.get(address)
    return page && this.isGood(page, await this.versionNow(address)) ? page.value : null
  }

  /** As `kept`, for Next, which renders the page when there is none and hands it to `set`. */
  async get(key: string): Promise<KeptPage | null> {
    const address = addressOf(key)
    const version = await this.versionNow(address)
    const page = this.pages.get(address)
    if (page && this.isGood(page, version)) return page
    if (typeof version === 'string') this.beginRender(key, version)
    return null
  }

  async set(key: string, value: RenderedPage): Promise<void> {
    try {
      const address = addressOf(key)
      const kept = await this.makeUpToDate(address, value, this.rendering.get(key)?.version)
      if (kept) this.pages.set(address, { value, lastModified: Date.now(), ...kept })
    } catch (error) {
      // Next would send what it has: the page as it was before the change.
      console.error(`The page at ${addressOf(key)} could not be made anew.`, error)
      turnInto(value, { html: '', status: 503 }, noStore)
    } finally {
      this.endRender(key)
    }
  }

  /** Undefined: the database does not say. */
  private async versionNow(address: string): Promise<string | null | undefined> {
    const version = await answerTo(this.versionOf(address))
    if (version === undefined) this.silentSince ??= Date.now()
    else this.silentSince = undefined
    return version
  }

  private isGood({ version, goodUntil }: KeptPage, now: string | null | undefined): boolean {
    if (now === undefined) return Date.now() - (this.silentSince ?? 0) < longestOutage
    return version === now && (goodUntil === undefined || Date.now() < goodUntil)
  }

  private beginRender(key: string, version: string): void {
    const underWay = this.rendering.get(key)
    if (underWay) underWay.renders++
    else this.rendering.set(key, { version, renders: 1 })
  }

  private endRender(key: string): void {
    const underWay = this.rendering.get(key)
    if (underWay && --underWay.renders === 0) this.rendering.delete(key)
  }

  /** Makes `value` the document as it is now. Returns what it is kept with; null when it is not to be kept. */
  private async makeUpToDate(address: string, value: RenderedPage, begun: string | undefined) {
    let version = begun
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const now = await this.versionOf(address)
      if (now === undefined) throw new Error('The database does not say what is on it.')
      if (now === version || now === null) break
      version = now
      value.html = await this.afresh(address)
    }
    const document = asDocument(value.html)
    const isWhole = document.status === 200 && value.postponed === undefined
    const kept = isWhole && version !== undefined ? { version, goodUntil: document.goodUntil } : null
    const status = document.status === 200 ? value.status : document.status
    turnInto(value, { html: document.html, status }, kept ? forProxies : noStore, document.location)
    return kept
  }
}

/** What a question is answered with; undefined when it takes too long. */
async function answerTo<T>(question: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<undefined>((resolve) => {
    // The answer may be there already, if it was this process that had no time.
    timer = setTimeout(() => setImmediate(() => resolve(undefined)), longestQuestion)
  })
  return Promise.race([question, tooLong]).finally(() => clearTimeout(timer))
}

/** Next sends this very object as the first answer, so that the first reader gets the document too. */
function turnInto(
  value: RenderedPage,
  page: Pick<RenderedPage, 'html' | 'status'>,
  cacheControl: string,
  location?: string,
): void {
  const headers = { ...value.headers, 'cache-control': cacheControl, ...(location && { location }) }
  Object.assign(value, { ...page, rscData: undefined, segmentData: undefined, headers })
}

/** Next's keys end with the address, in which it has decoded letters; see its documentation of `cacheHandler`. */
export function addressOf(key: string): string {
  const address = key.slice(key.lastIndexOf('/$/') + 2)
  if (address === '/index') return '/'
  return /^[\x20-\x7e]*$/.test(address) ? address : encodeURI(address)
}

/** In bytes, roughly: strings as two bytes a character, buffers as they are. */
function sizeOf(value: RenderedPage): number {
  const parts = Object.values(value).map((part) => {
    if (typeof part === 'string') return part.length * 2
    return Buffer.isBuffer(part) ? part.length : 0
  })
  return parts.reduce((sum, size) => sum + size, 1024)
}
