import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As sent: compressed, when that was asked for. */
  bytes: Buffer
  text: string
  /** `name=value` of each cookie that was set. */
  cookies: string[]
}

export interface Question {
  method?: string
  /** A name with several values is sent so often. */
  headers?: Record<string, string | string[]>
  body?: string | Buffer
}

/** Asks the server for `path` exactly as written: no redirect is followed, no cookie kept, nothing decompressed. */
export function ask(
  base: string,
  path: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Answer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { host: `${hostname}:${port}`, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const cookies = (response.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '')
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.toString(),
            cookies,
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
