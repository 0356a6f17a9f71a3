import type { IncomingMessage, ServerResponse } from 'node:http'
import { headers } from 'next/headers'

/** A request that is being answered, as the pages and actions that answer it may know it. */
export interface Exchange {
  method: string
  response: ServerResponse
  /** Whether an action of ours was reached: a post that comes to none is no form of ours. */
  isOurs: boolean
  /** Whether the database cannot be used just now, so that what was sent was not stored: the answer is a 503. */
  isUnstored?: boolean
}

// By number. On globalThis because Next loads this module more than once.
const place = Symbol.for('postbag.exchanges')
const shared: typeof globalThis & { [place]?: Map<string, Exchange> } = globalThis
const underWay = shared[place] ?? new Map<string, Exchange>()
shared[place] = underWay

/** Where a request's number is noted; whatever a client sends under this name is replaced. */
export const numberHeader = 'x-postbag-exchange'

let last = 0

/** Notes an exchange until its answer is sent. */
export function beginExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const number = String(++last)
  const exchange: Exchange = { method: request.method ?? '', response, isOurs: false }
  request.headers[numberHeader] = number
  underWay.set(number, exchange)
  response.once('close', () => underWay.delete(number))
  return exchange
}

/** The exchange that the page or action at hand belongs to. */
export async function currentExchange(): Promise<Exchange | undefined> {
  return exchangeWith(await headers())
}

/** The exchange whose request has these headers. */
export function exchangeWith(sent: Pick<Headers, 'get'>): Exchange | undefined {
  return underWay.get(sent.get(numberHeader) ?? '')
}
