import type { IncomingMessage, ServerResponse } from 'node:http'
import { isTooMuch, noLength, tooMuch } from '@/app/_request/post-size'

/** In milliseconds: who sends on after the answer is listened to so long, as a browser reads the answer only at its end. */
const patience = 5_000

/**
 * Refuses what is sent with more than any form has, or without its length, before any of it is read: Next would first
 * take in all of it. Returns whether it did; such a request is answered.
 */
export function refuseUnread(request: IncomingMessage, response: ServerResponse): boolean {
  const length = request.headers['content-length']
  if (request.headers['transfer-encoding'] !== undefined) answer(response, 411, noLength)
  else if (length !== undefined && isTooMuch(length)) answer(response, 413, tooMuch)
  else return false
  // Node would invite it to send the rest.
  delete request.headers.expect
  request.resume()
  const leave = setTimeout(() => request.socket.destroy(), patience).unref()
  request.once('close', () => clearTimeout(leave))
  return true
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(`${sentence}\n`)
}
