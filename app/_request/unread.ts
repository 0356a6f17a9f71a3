import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnOrigin } from '@/app/_request/origin'
import { mayHaveForm, uploadPath } from '@/app/_request/page-path'
import {
  isTooMuch,
  largestArticle,
  largestPost,
  largestUpload,
  noLength,
  tooMuch,
  tooMuchAtOnce,
} from '@/app/_request/post-size'
import { hasSessionCookie } from '@/app/_request/session-cookie'

/** In milliseconds: who sends on after the answer is listened to so long, as a browser reads the answer only at its end. */
const patience = 5_000

/**
 * Refuses, before any of it is read, what no form of the site sends to `path`: another method, more than any form has, no
 * length, another site's form. Next would first take in all of it, and answer some of it with a bare error. Returns
 * whether it did; such a request is answered.
 */
export function refuseUnread(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const refusal = refusalOf(request, path)
  if (!refusal) return false
  const [status, sentence] = refusal
  if (status === 405) response.setHeader('Allow', allowedAt(path).join(', '))
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(sentence) + 1)
  response.setHeader('Cache-Control', 'no-store')
  response.write(`${sentence}\n`)
  endWhenSent(request, response)
  return true
}

function refusalOf({ method = '', headers }: IncomingMessage, path: string): [number, string] | undefined {
  const length = headers['content-length']
  if (headers['transfer-encoding'] !== undefined) return [411, noLength]
  // Whether the cookie is a session is asked where pictures are taken, before any is read; nobody else gets so far.
  const isUpload = method === 'POST' && path === uploadPath && hasSessionCookie(headers.cookie)
  if (isUpload && length !== undefined && isTooMuch(length, largestUpload)) return [413, tooMuchAtOnce]
  const isArticle = isArticlePath(path) && hasSessionCookie(headers.cookie)
  const most = isArticle ? largestArticle : largestPost
  if (!isUpload && length !== undefined && isTooMuch(length, most)) return [413, tooMuch]
  if (!allowedAt(path).includes(method)) {
    return [405, 'This address does not take that. Nothing was stored.']
  }
  if (method !== 'POST') return undefined
  if (length === undefined) return [411, noLength]
  if (isOwnOrigin(headers.origin ?? null)) return undefined
  return [
    403,
    'This form was not sent from this site, so nothing was stored. Open the page here and send it again.',
  ]
}

/** Where the desk writes articles. */
function isArticlePath(path: string): boolean {
  return /^\/admin\/articles\/[\w-]+$/.test(path)
}

function allowedAt(path: string): string[] {
  return mayHaveForm(path) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
}

/** Ended before all has come, Node closes a connection that is not kept, and the answer is lost to who still sends. */
function endWhenSent(request: IncomingMessage, response: ServerResponse): void {
  // Node would invite it to send the rest.
  delete request.headers.expect
  request.resume()
  request.once('end', () => response.end())
  const leave = setTimeout(() => request.socket.destroy(), patience).unref()
  request.once('close', () => clearTimeout(leave))
}
