import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { startSite, usual } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

const path = `/articles/${sample.quiet}`

/** In milliseconds, from the signal to the end. */
const longest = 10_000

for (const [what, begun] of [
  ['headers', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
  ['a body', 'POST /your-comments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf of it'],
] as const) {
  test(`a request whose ${what} never comes to the end does not hold the site back from ending`, async () => {
    const site = await startSite()
    const socket = await connected(site.base)
    socket.write(begun)
    await ask(site.base, '/api/health')
    const told = performance.now()
    process.kill(site.pid(), 'SIGTERM')
    // Without help Next would wait for minutes, or for ever.
    await expect.poll(() => isRunning(site.pid()), { timeout: 20_000, intervals: [50] }).toBe(false)
    expect(performance.now() - told).toBeLessThan(longest)
    socket.destroy()
    await site.stop()
  })
}

test('a comment that is being sent when the site is told to end is answered, and there', async () => {
  const site = await startSite()
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const words = 'Sent while the lights went out.'
  const { body, type } = multipart([
    ...hidden,
    ['name', 'Late Lena'],
    ['email', 'lena@mail.example'],
    ['body', words],
  ])
  const socket = await connected(site.base)
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(site.base).host}`,
    `Origin: ${site.base}`,
    `Content-Type: ${type}`,
  ]
  socket.write(`${head.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`)
  socket.write(body.subarray(0, 100))
  await ask(site.base, '/api/health')
  process.kill(site.pid(), 'SIGTERM')
  await expect.poll(() => refuses(site.base)).toBe(true)
  socket.write(body.subarray(100))
  expect(await said(socket)).toMatch(/^HTTP\/1\.1 303 /)
  await expect.poll(() => isRunning(site.pid()), { timeout: 20_000 }).toBe(false)
  expect(comments(site).map((each) => each.body)).toContain(words)
  await site.stop()
})

test('told to end while many read and write, the site answers whatever it took, and has all that it acknowledged', async () => {
  const site = await startSite({ ...usual, COMMENTS_PER_MINUTE: '0' })
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const posted: string[] = []
  const broken: string[] = []
  let reads = 0
  let isTold = false
  const write = async (writer: number) => {
    for (let number = 0; !isTold; number++) {
      const words = `Letter ${number} of writer ${writer}, under load.`
      const draft = { name: 'Busy Bea', email: `busy${writer}@mail.example`, body: words }
      const status = await sendOnceTaken(site.base, path, multipart([...hidden, ...Object.entries(draft)]))
      if (status === 303) posted.push(words)
      else if (status !== null) broken.push(`A comment was answered with ${status}.`)
    }
  }
  const read = async () => {
    for (; !isTold; reads++) {
      const { status, text } = await ask(site.base, path)
      if (status !== 200 || !text.endsWith('</html>')) broken.push(`A page of ${text.length}: ${status}`)
    }
  }
  // Who reads cannot tell whether the site had taken the request: one that was sent when it ended may be refused whole.
  const unlessRefused = ({ message }: Error) => {
    if (!isTold || message === 'aborted') broken.push(message)
  }
  const load = [1, 2, 3, 4].flatMap((each) => [write(each), read().catch(unlessRefused)])
  await expect.poll(() => posted.length >= 12 && reads >= 40, { intervals: [5] }).toBe(true)
  const told = performance.now()
  process.kill(site.pid(), 'SIGTERM')
  isTold = true
  await Promise.all(load)
  await expect.poll(() => isRunning(site.pid()), { timeout: 20_000, intervals: [50] }).toBe(false)
  expect(performance.now() - told).toBeLessThan(longest)
  expect(broken).toEqual([])
  const stored = comments(site).map(({ body }) => body)
  expect(posted.filter((words) => !stored.includes(words))).toEqual([])
  await site.stop()
})

/** Sends a form once the site has said that it takes it, and promises the answer's status; null when it did not take it. */
function sendOnceTaken(
  base: string,
  to: string,
  { body, type }: { body: Buffer; type: string },
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let isTaken = false
    const headers = { origin: base, 'content-type': type, 'content-length': body.length }
    const sent = request(`${base}${to}`, {
      method: 'POST',
      agent: false,
      headers: { ...headers, expect: '100-continue' },
    })
    sent.on('continue', () => {
      isTaken = true
      sent.end(body)
    })
    sent.on('response', (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', (error) => (isTaken ? reject(error) : resolve(null)))
    sent.flushHeaders()
  })
}

function connected(base: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), 'localhost', () => resolve(socket))
    socket.on('error', reject)
  })
}

function said(socket: Socket): Promise<string> {
  return new Promise((resolve) => socket.once('data', (chunk) => resolve(String(chunk))))
}

function refuses(base: string): Promise<boolean> {
  return ask(base, '/api/health').then(
    () => false,
    () => true,
  )
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
