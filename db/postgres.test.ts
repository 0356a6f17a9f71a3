import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { inWords, openPostgres } from '@/db/postgres'
import { StoreUnavailable } from '@/db/unavailable'

/** A server that answers whoever connects with this error, in PostgreSQL's protocol; closed at the end of the test. */
async function aServerThatSays(code: string): Promise<string> {
  const fields = [`SFATAL`, `C${code}`, `Mno`].map((field) => `${field}\0`).join('')
  const body = Buffer.from(`${fields}\0`)
  const head = Buffer.alloc(5, 'E')
  head.writeInt32BE(body.length + 4, 1)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(Buffer.concat([head, body])))
  })
  onTestFinished(() => {
    server.close()
  })
  return addressOf(server)
}

async function addressOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each([
  ['28P01', 'refuses the name or password in DATABASE_URL.'],
  ['28000', 'refuses the user in DATABASE_URL.'],
  ['3D000', 'has no database of the name in DATABASE_URL. Create it first.'],
  ['53300', 'has no connection left. Raise its max_connections, or close others.'],
  ['57P03', 'is still starting. Try again in a moment.'],
])('a server that answers %s is told in words', async (code, words) => {
  const host = await aServerThatSays(code)
  const opening = openPostgres(`postgres://postbag:secret-word@${host}/postbag`)
  await expect(opening).rejects.toThrow(new StoreUnavailable(`PostgreSQL at ${host} ${words}`))
})

test('a port at which nothing listens is told in words', async () => {
  const server = createServer()
  const host = await addressOf(server)
  server.close()
  await once(server, 'close')
  await expect(openPostgres(`postgres://postbag:secret-word@${host}/postbag`)).rejects.toThrow(
    new StoreUnavailable(`PostgreSQL does not answer at ${host}. Start it, or correct DATABASE_URL.`),
  )
})

test.each([
  ['ENOTFOUND', 'The host of DATABASE_URL (news.example:5432) is not known.'],
  ['EAI_AGAIN', 'The host of DATABASE_URL (news.example:5432) is not known.'],
  ['EHOSTUNREACH', 'PostgreSQL does not answer at news.example:5432. Start it, or correct DATABASE_URL.'],
])('%s is told in words, also as the cause of another error', (code, words) => {
  const cause = Object.assign(new Error('no'), { code })
  const wrapped = new Error('Failed query', { cause })
  for (const error of [cause, wrapped]) {
    expect(inWords(error, 'postgres://postbag:secret-word@news.example:5432/postbag')).toEqual(
      new StoreUnavailable(words),
    )
  }
})

test('an error that says what it is stays as it is', () => {
  const error = new Error('An accident.')
  expect(inWords(error, 'postgres://news.example/postbag')).toBe(error)
})

test('a server that never speaks is given up once the patience is over, by who writes and by who reads', async () => {
  const connected = vi.fn()
  const silent = createServer(connected)
  onTestFinished(() => {
    silent.close()
  })
  const url = `postgres://postbag@${await addressOf(silent)}/postbag`
  const store = await openPostgres(url, { migrate: false, patience: 200 })
  await expect(store.transaction(async (tx) => tx.select().from(store.tables.edition))).rejects.toThrow(
    StoreUnavailable,
  )
  await expect(store.read.select().from(store.tables.edition)).rejects.toSatisfy(
    (error) => store.inWords(error) instanceof StoreUnavailable,
  )
  // Each had to wait for all of the patience.
  expect(connected).toHaveBeenCalledTimes(2)
  await store.close()
})
