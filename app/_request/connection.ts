import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { peerHeader } from '@/app/_request/client-address'
import { beginExchange, numberHeader } from '@/app/_request/exchange'
import { answerFaults } from '@/app/_request/fault-answer'
import { answerKeptPages } from '@/app/_request/kept-answer'
import type { PageCache } from '@/app/_request/page-cache'
import { isPage } from '@/app/_request/page-path'
import { filePolicy, readerHeaders, readerPolicy, securityHeaders } from '@/app/_request/security-headers'
import { sendAsDocument } from '@/app/_request/sent-document'
import { sheetHashes } from '@/app/_request/style-sheets'
import { refuseUnread } from '@/app/_request/unread'
import { tagsOf } from '@/newsroom/pages'
import { settings } from '@/newsroom/settings'

/**
 * Listens to every request before Next sees it, which alone knows the socket: notes the peer's address where no client
 * can write it, puts the headers of `securityHeaders` on whatever is answered, and makes documents of reader pages that
 * the page cache does not serve (answers to a post, pages for one reader). What the cache keeps is answered at once, and a
 * fault with a page in words.
 */
export function listenToRequests(cache: PageCache): void {
  const https = settings().siteUrl?.startsWith('https:') ?? false
  const always = Object.entries(securityHeaders(https))
  const pagePolicy = readerPolicy(sheetHashes())
  subscribe('http.server.request.start', (message) => {
    if (!isExchange(message)) return
    const { request, response, server } = message
    answerKeptPages(server, cache)
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
    // What a client sends under our own names is not believed.
    for (const name of [numberHeader, writeHeader]) delete request.headers[name]
    // Next cannot even say no to it.
    if (request.method === 'TRACE') request.method = 'DELETE'
    // For the matcher in `proxy.ts`, which knows headers but not methods.
    if (!['GET', 'HEAD'].includes(request.method ?? '')) request.headers[writeHeader] = '1'
    // Whole files are small; of a part that a file does not have Next makes a fault.
    delete request.headers.range
    for (const [name, value] of always) response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', filePolicy)
    if (refuseUnread(request, response)) return
    request.url = withoutHost(request.url ?? '/')
    const path = request.url.split('?')[0] ?? '/'
    if (isNoAddress(path)) request.url = '/not-found'
    const isDesk = /^\/admin(\/|$)/.test(path)
    if (!isDesk) for (const name of routerHeaders) delete request.headers[name]
    if (!isPage(path)) return
    response.setHeader('Content-Security-Policy', pagePolicy)
    answerFaults(request, beginExchange(request, response))
    if (isDesk) return
    for (const [name, value] of Object.entries(readerHeaders)) response.setHeader(name, value)
    if (request.method === 'POST' || tagsOf(path) === null) sendAsDocument(request, response)
  })
}

function isExchange(
  message: unknown,
): message is { request: IncomingMessage; response: ServerResponse; server: Server } {
  if (typeof message !== 'object' || message === null) return false
  if (!('request' in message && 'response' in message && 'server' in message)) return false
  const { request, response, server } = message
  return request instanceof IncomingMessage && response instanceof ServerResponse && server instanceof Server
}

/** Notes that a request is no mere reading; `proxy.ts` names it again, as Next reads its matcher as text. */
const writeHeader = 'x-postbag-write'

/** With these Next's own scripts ask for parts of a page. Reader pages have no such scripts, and one form: the document. */
const routerHeaders = [
  'rsc',
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
]

/** A request may name the whole address (RFC 9112, 3.2.2), with any host in it: Next would send the client there. */
function withoutHost(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*\/?/i, '/')
}

/** Pages that the build makes for `fault-answer.ts` and for Next; by their address they would tell of a fault that there is not. */
const forFaults = ['/fault', '/fault/unknown-form', '/_global-error']

/**
 * Next would fail on these: on what is no path, on an ending that its own scripts use, and on bytes that are not UTF-8.
 * Where it follows dots to another page, we would take that for the one that is written.
 */
function isNoAddress(path: string): boolean {
  try {
    if (!path.startsWith('/') || forFaults.includes(path) || /[/\\](\.|%2e){1,2}([/\\]|$)/i.test(path))
      return true
    return decodeURIComponent(path).endsWith('.rsc') && !/^\/(admin|_next)\//.test(path)
  } catch {
    return true
  }
}
