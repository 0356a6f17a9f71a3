import type { IncomingMessage, ServerResponse } from 'node:http'
import { asDocument } from '@/app/_request/document'
import { callbackIn } from '@/app/_request/fault-answer'

/** Holds the answer back until it is whole, and sends it as a document if it is a page. */
export function sendAsDocument(request: IncomingMessage, response: ServerResponse): void {
  // Compressed bytes could not be read here; such an answer is small and for one reader.
  delete request.headers['accept-encoding']
  // What the answer to HEAD is stands in the page, which Next would not make for it. Node sends none of it in any case.
  if (request.method === 'HEAD') request.method = 'GET'
  const chunks: Buffer[] = []
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)
  let head: Parameters<typeof writeHead> | undefined

  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }

  Object.assign(response, {
    flushHeaders() {},
    writeHead(...args: Parameters<typeof writeHead>) {
      head = args
      return response
    },
    write(...args: Parameters<typeof write>) {
      keep(args[0])
      callbackIn(args)?.()
      return true
    },
    end(...args: Parameters<typeof end>) {
      keep(args[0])
      Object.assign(response, { write, end, writeHead })
      if (head) applyHead(response, head)
      const sent = asSent(response, Buffer.concat(chunks))
      return end(sent, callbackIn(args))
    },
  })
}

function asSent(response: ServerResponse, body: Buffer): Buffer {
  if (!String(response.getHeader('content-type') ?? '').startsWith('text/html')) return body
  const document = asDocument(body.toString())
  const sent = Buffer.from(document.html)
  if (document.status !== 200) response.statusCode = document.status
  if (document.location) response.setHeader('Location', document.location)
  if (response.hasHeader('content-length')) response.setHeader('content-length', sent.length)
  return sent
}

function applyHead(response: ServerResponse, head: unknown[]): void {
  const [status, ...rest] = head
  if (typeof status === 'number') response.statusCode = status
  const headers = rest.find((each) => typeof each === 'object' && each !== null)
  const pairs = Array.isArray(headers) ? pairsIn(headers) : Object.entries(headers ?? {})
  for (const [name] of pairs) response.removeHeader(name)
  for (const [name, value] of pairs)
    response.appendHeader(name, Array.isArray(value) ? value.map(String) : String(value))
}

/** Node takes a list of names and values in turn, where a name may come again. */
function pairsIn(list: unknown[]): [string, unknown][] {
  const flat = list.flat()
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[String(name), flat[index + 1]]] : []))
}
