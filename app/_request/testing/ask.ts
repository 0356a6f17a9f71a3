import { type IncomingMessage, request, type Server } from 'node:http'

export interface Asked {
  method?: string
  headers?: Record<string, string>
}

/** Asks `server` as it is sent over the wire; `fetch` would correct addresses, refuse headers and decompress. */
export function ask(server: Server, path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise<{ status: number; bytes: Buffer; text: string; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({
            status: incoming.statusCode ?? 0,
            bytes,
            text: bytes.toString(),
            headers: incoming.headers,
          })
        })
      })
      asking.on('error', reject)
      asking.end()
    },
  )
}
