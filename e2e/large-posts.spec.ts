import { request } from 'node:http'
import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { memoryOf, withMemoryOnSignal } from '@/e2e/support/memory'
import { addressAt, builtRoutes } from '@/e2e/support/routes'
import { type Site, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { line } from '@/e2e/support/wire'

const megabyte = 1_000_000
/** In bytes: what a form may have. */
const largest = 200_000
const path = `/articles/${sample.article}`
const addresses = [
  ...builtRoutes().map((route) => addressAt(route, 'x', { slug: sample.article })),
  ...['/no/such/page', '/favicon.ico', '/api/none', '/_next/static/none.js', '/reader/none.js'],
]

/** In bytes: less than one of the posts that it is measured with. */
const mostGrowth = 4 * megabyte

test.use({ settings: { ...usual, ...withMemoryOnSignal, COMMENTS_PER_MINUTE: '0' } })

const kinds = {
  'of 10 MB': { head: `Content-Length: ${10 * megabyte}`, status: 413, sentence: 'That is too much' },
  'of 100 MB': { head: `Content-Length: ${100 * megabyte}`, status: 413, sentence: 'That is too much' },
  'of a length that no number holds': {
    head: `Content-Length: ${'9'.repeat(18)}`,
    status: 413,
    sentence: 'That is too much',
  },
  'announced with “Expect”': {
    head: `Expect: 100-continue\r\nContent-Length: ${100 * megabyte}`,
    status: 413,
    sentence: 'That is too much',
  },
  'in chunks': { head: 'Transfer-Encoding: chunked', status: 411, sentence: 'The length' },
}

for (const [kind, { head, status, sentence }] of Object.entries(kinds)) {
  test(`a post ${kind} is refused at every address once it begins, and its connection is not held`, async ({
    site,
  }) => {
    await Promise.all(
      addresses.map(async (address) => {
        const { socket, heard, closed } = begin(site, address, head)
        await expect.poll(heard, { message: address }).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
        await expect.poll(heard, { message: address }).toContain(sentence)
        expect(heard().match(/^HTTP\//gm), address).toHaveLength(1)
        expect(heard(), address).toContain("form-action 'self'")
        await closed
        expect(socket.bytesWritten, address).toBeLessThan(megabyte)
      }),
    )
  })
}

test('of posts that are refused while they are sent nothing is kept in memory', async ({ site }) => {
  const wave = async () => {
    const sending = addresses.map((address) => begin(site, address, `Content-Length: ${10 * megabyte}`))
    for (const { socket, heard } of sending) {
      await new Promise<void>((resolve) => socket.write(Buffer.alloc(5 * megabyte), () => resolve()))
      await expect.poll(heard).toContain('HTTP/1.1 413 ')
    }
    return sending
  }
  for (const { socket } of await wave()) socket.destroy()
  const before = await memoryOf(site)
  const sending = await wave()
  expect((await memoryOf(site)) - before).toBeLessThan(mostGrowth)
  for (const { socket } of sending) socket.destroy()
})

test('whoever sends 100 MB to the end before listening is told why they were refused', async ({ site }) => {
  for (const [headers, status] of [
    [{ 'content-length': String(100 * megabyte) }, 413],
    [{ 'transfer-encoding': 'chunked' }, 411],
  ] as const) {
    expect(await sendAll(site, headers, 100)).toBe(status)
  }
  expect((await ask(site.base, path)).status).toBe(200)
})

test('a form of 200,000 bytes is taken, and one byte more is too much', async ({ site, address }) => {
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const sized = (bytes: number): Promise<Answer> => {
    const fields = (padding: string) =>
      multipart([
        ...hidden,
        ['name', 'Sizeable Sam'],
        ['email', 'sam@mail.example'],
        ['body', `A comment in a form of ${bytes} bytes.`],
        ['website', ''],
        ['padding', padding],
      ])
    const { body, type } = fields('x'.repeat(bytes - fields('').body.length))
    expect(body.length).toBe(bytes)
    const headers = { origin: site.base, 'content-type': type, 'x-forwarded-for': address }
    return ask(site.base, path, { method: 'POST', headers, body })
  }
  for (const bytes of [largest - 1, largest]) expect((await sized(bytes)).status, `${bytes}`).toBe(303)
  expect((await sized(largest + 1)).status).toBe(413)
})

/** Begins a post and sends its first bytes only. */
function begin(site: Site, address: string, head: string): ReturnType<typeof line> {
  const connection = line(site.base)
  const { host } = new URL(site.base)
  connection.socket.write(
    `POST ${address} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${site.base}\r\nContent-Type: text/plain\r\n${head}\r\n\r\n`,
  )
  if (head.includes('chunked')) connection.socket.write('5\r\nbegin\r\n')
  return connection
}

/** Sends so many megabytes, whatever is said meanwhile, and promises the status of the answer. */
function sendAll(site: Site, headers: Record<string, string>, megabytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.base)
    const sent = request({ hostname, port, path, method: 'POST', headers: { origin: site.base, ...headers } })
    let status = 0
    sent.on('response', (response) => {
      status = response.statusCode ?? 0
      response.resume()
    })
    sent.on('error', reject)
    sent.on('close', () => resolve(status))
    for (let each = 0; each < megabytes; each++) sent.write(Buffer.alloc(megabyte))
    sent.end()
  })
}
