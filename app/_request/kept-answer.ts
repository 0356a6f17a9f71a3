import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { etagOf, isKnown } from '@/app/_request/etag'
import type { PageCache, RenderedPage } from '@/app/_request/page-cache'

/** A kept page as it is sent, in each encoding that was asked for. */
interface Encoded {
  etag: string
  bodies: Partial<Record<Encoding, Buffer>>
}

type Encoding = 'br' | 'gzip' | 'identity'

/**
 * For the first who asks, in a millisecond: an article in 11.5 KB. At quality 9, or with the usual window, whose tables are
 * larger than any page, everybody would wait for up to 200 ms (measured).
 */
const quickly: Record<Encoding, (html: string) => Buffer> = {
  br: (html) =>
    brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 },
    }),
  gzip: (html) => gzipSync(html, { level: 6 }),
  identity: (html) => Buffer.from(html),
}

/** For all who ask later, aside from the thread that answers: the same article in 10.5 KB. */
const closely = promisify(brotliCompress)

const known = new WeakMap<RenderedPage, Encoded>()
const frontedServers = new WeakSet<Server>()

/**
 * Lets `server` answer from the cache what is kept and right, before Next sees the request: the same bytes, without
 * compressing them every time. Everything else is Next's, as before.
 */
export function answerKeptPages(server: Server, cache: PageCache): void {
  if (frontedServers.has(server)) return
  frontedServers.add(server)
  const listeners = server.listeners('request')
  const toNext: RequestListener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response)
  }
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    // Refused before it was read, see `unread.ts`.
    if (response.headersSent) return
    if (!mayBeKept(request)) return toNext(request, response)
    cache.kept(request.url?.split('?')[0] ?? '').then(
      (page) => (page ? send(page, request, response) : toNext(request, response)),
      () => toNext(request, response),
    )
  })
}

/** Draft mode is how a page is rendered past every cache. */
function mayBeKept({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !headers.cookie?.includes('__prerender_bypass')
}

function send(page: RenderedPage, { method, headers }: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(headers['accept-encoding'])
  const { etag, bodies } = encoded(page)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', String(page.headers?.['cache-control']))
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (isKnown(headers['if-none-match'], etag)) {
    response.statusCode = 304
    response.end()
    return
  }
  const body = bodies[encoding] ?? firstBody(page, bodies, encoding)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(method === 'HEAD' ? undefined : body)
}

function firstBody({ html }: RenderedPage, bodies: Encoded['bodies'], encoding: Encoding): Buffer {
  const body = quickly[encoding](html)
  bodies[encoding] = body
  if (encoding === 'br') {
    closely(html).then(
      (smaller) => {
        bodies.br = smaller
      },
      // The larger one does as well.
      () => {},
    )
  }
  return body
}

function encoded(page: RenderedPage): Encoded {
  const before = known.get(page)
  if (before) return before
  const made: Encoded = { etag: etagOf(page.html), bodies: {} }
  known.set(page, made)
  return made
}

/** The smallest that the browser takes (RFC 9110, 12.5.3); one with a quality of 0 it does not. */
function encodingFor(accepted: string | string[] | undefined): Encoding {
  const names = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'identity'
}
