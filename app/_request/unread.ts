import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnOrigin } from '@/app/_request/origin'
import { mayHaveForm } from '@/app/_request/page-path'
import { largestUpload, mostAt } from '@/app/_request/post-size'
import { lastWords } from '@/newsroom/words/last-words'

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
  const { t } = lastWords()
  const length = headers['content-length']
  if (headers['transfer-encoding'] !== undefined) return [411, t('problems.noLength')]
  const most = mostAt(path, method, headers.cookie)
  // Also what does not say it in digits.
  if (length !== undefined && !(Number(length) <= most)) {
    const isUpload = most === largestUpload
    return [413, isUpload ? t('problems.tooMuchAtOnce', { most: most / 1_000_000 }) : t('problems.tooMuch')]
  }
  if (!allowedAt(path).includes(method)) return [405, t('problems.noSuchForm')]
  if (method !== 'POST') return undefined
  if (length === undefined) return [411, t('problems.noLength')]
  return isOwnOrigin(headers.origin ?? null) ? undefined : [403, t('problems.notOurs')]
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
