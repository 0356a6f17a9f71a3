import { LRUCache } from 'lru-cache'
import type { NextRequest } from 'next/server'
import { etagOf, isKnown } from '@/app/_request/etag'
import { noteOutage } from '@/newsroom/operating/outage'
import { versionOf } from '@/newsroom/pages'

interface KeptFile {
  body: string
  etag: string
  version: string
}

/** In characters. */
const mostKept = 16_000_000

const kept = new LRUCache<string, KeptFile>({
  maxSize: mostKept,
  sizeCalculation: ({ body }) => body.length + 1,
})

/**
 * Answers with a file for programs, and with 304 who has it. It is made when it is asked for first, and anew once anything
 * with one of `tags` has changed; while the database does not answer, it is as it was. 404 when `make` makes nothing.
 */
export async function keptFile(
  request: NextRequest,
  { tags, type, make }: { tags: string[]; type: string; make: () => Promise<string | null> },
): Promise<Response> {
  const address = request.nextUrl.pathname
  const before = kept.get(address)
  try {
    // Read before it is made: what changes meanwhile makes it stale at once.
    const version = await versionOf(tags)
    if (before?.version === version) return fileAnswer(request, type, before)
    const body = await make()
    if (body === null) return noSuchFile('There is nothing at this address.')
    const file = { body, etag: etagOf(body), version }
    kept.set(address, file)
    return fileAnswer(request, type, file)
  } catch (error) {
    if (!noteOutage(error)) throw error
    return before ? fileAnswer(request, type, before) : notNow()
  }
}

/** Answers with a file that is made for every question. */
export function madeFile(request: NextRequest, type: string, body: string): Response {
  return fileAnswer(request, type, { body, etag: etagOf(body) })
}

function fileAnswer(request: NextRequest, type: string, { body, etag }: Omit<KeptFile, 'version'>): Response {
  // As of pages: whoever keeps it asks each time whether it is still right, a proxy once a second.
  const headers = { 'Cache-Control': 'public, max-age=0, s-maxage=1', ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

/** Says in a sentence that there is no such file. */
export function noSuchFile(sentence: string): Response {
  return plainAnswer(404, sentence)
}

function notNow(): Response {
  return plainAnswer(503, 'This cannot be read just now. Try again in a minute.')
}

function plainAnswer(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
