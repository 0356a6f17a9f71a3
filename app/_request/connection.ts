import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { peerHeader } from '@/app/_request/client-address'
import { beginExchange, numberHeader } from '@/app/_request/exchange'
import { answerFaults } from '@/app/_request/fault-answer'
import { answerKeptPages } from '@/app/_request/kept-answer'
import type { PageCache } from '@/app/_request/page-cache'
import { isPage } from '@/app/_request/page-path'
import { deskPolicy, previewHeaders, readerHeaders, securityHeaders } from '@/app/_request/security-headers'
import { sendAsDocument } from '@/app/_request/sent-document'
import { sheetHashes } from '@/app/_request/style-sheets'
import { refuseUnread } from '@/app/_request/unread'
import { answerOffersOfUpgrade } from '@/app/_request/upgrades'
import { tagsOf } from '@/newsroom/pages'
import { settings } from '@/newsroom/settings'

/**
 * Listens to every request before Next sees it, which alone knows the socket: notes the peer's address where no client
 * can write it, refuses what no form sends, puts the headers of `securityHeaders` on whatever is answered, and makes
 * documents of reader pages that the page cache does not serve (answers to a post, pages for one reader). What the cache
 * keeps is answered at once, and a fault with a page in words. Not Next's `proxy.ts`: that reads the body once more, which
 * took a fifth of the time that a comment takes.
 */
export function listenToRequests(cache: PageCache): void {
  const https = settings().siteUrl?.startsWith('https:') ?? false
  const always = Object.entries(securityHeaders(https, sheetHashes()))
  answerOffersOfUpgrade()
  subscribe('http.server.request.start', (message) => {
    if (!isExchange(message)) return
    const { request, response, server } = message
    answerKeptPages(server, cache)
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
    // What a client sends under our own names, or for Next to take a nonce from, is not believed.
    for (const name of [numberHeader, ...policyHeaders, ...internalHeaders]) delete request.headers[name]
    // Whole files are small; of a part that a file does not have Next makes a fault.
    delete request.headers.range
    for (const [name, value] of always) response.setHeader(name, value)
    request.url = withoutHost(request.url ?? '/')
    if (isNoAddress(pathOf(request.url))) request.url = '/not-found'
    const path = pathOf(request.url)
    if (refuseUnread(request, response, path)) return
    const isDesk = /^\/admin(\/|$)/.test(path)
    if (!isDesk) for (const name of routerHeaders) delete request.headers[name]
    if (!isPage(path)) return
    answerFaults(request, beginExchange(request, response))
    if (isDesk) return guardDesk(request, response)
    const isPreview = path.startsWith('/preview/')
    const own = isPreview ? previewHeaders : readerHeaders
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
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

/** Next's own servers ask each other with it, and get nothing that is a page. */
const internalHeaders = ['x-middleware-prefetch']

/** In these Next looks for the nonce of its scripts. */
const policyHeaders = ['content-security-policy', 'content-security-policy-report-only']

/** The desk's policy, new with each answer, and no cache. */
function guardDesk(request: IncomingMessage, response: ServerResponse): void {
  const policy = deskPolicy(randomBytes(16).toString('base64'))
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cache-Control', 'private, no-store')
}

/** With these Next's own scripts ask for parts of a page. Reader pages have no such scripts, and one form: the document. */
const routerHeaders = [
  'rsc',
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
]

function pathOf(url: string): string {
  return url.split('?')[0] ?? '/'
}

/** A request may name the whole address (RFC 9112, 3.2.2), with any host in it: Next would send the client there. */
function withoutHost(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*\/?/i, '/')
}

/** Pages that the build makes for `fault-answer.ts` and for Next; by their address they would tell of a fault that there is not. */
const forFaults = /^\/(fault(\/.*)?|_global-error)$/

/**
 * Next would fail on these: on what is no path, on an ending that its own scripts use, and on bytes that are not UTF-8.
 * Where it follows dots to another page, we would take that for the one that is written.
 */
function isNoAddress(path: string): boolean {
  try {
    if (!path.startsWith('/') || forFaults.test(path) || /[/\\](\.|%2e){1,2}([/\\]|$)/i.test(path))
      return true
    return decodeURIComponent(path).endsWith('.rsc') && !/^\/(admin|_next)\//.test(path)
  } catch {
    return true
  }
}
