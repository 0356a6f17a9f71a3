import { connect, type Socket } from 'node:net'
import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { startSite } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

for (const [what, begun] of [
  ['headers', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
  ['a body', 'POST /your-comments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf of it'],
] as const) {
  test(`a request whose ${what} never comes to the end does not hold the site back from ending`, async () => {
    const site = await startSite()
    const socket = await connected(site.base)
    socket.write(begun)
    await ask(site.base, '/api/health')
    process.kill(site.pid(), 'SIGTERM')
    // Without help Next would wait for minutes, or for ever; the test's own patience is shorter.
    await expect.poll(() => isRunning(site.pid()), { timeout: 20_000 }).toBe(false)
    socket.destroy()
    await site.stop()
  })
}

test('a comment that is being sent when the site is told to end is answered, and there', async () => {
  const site = await startSite()
  const path = `/articles/${sample.quiet}`
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
