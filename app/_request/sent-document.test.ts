import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sendAsDocument } from '@/app/_request/sent-document'

const page = '<html><head><meta name="page-status" content="410"/></head><body>It is over.</body></html>'

/** Answers with a page that says what it is, and HEAD with nothing, as Next does. */
async function answering(): Promise<string> {
  const server = createServer((request, response) => {
    sendAsDocument(request, response)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(request.method === 'HEAD' ? null : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}/`
}

test('a page is sent with the status that it says', async () => {
  const answer = await fetch(await answering())
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain('It is over.')
})

test('HEAD is answered as GET is, without the page', async () => {
  const answer = await fetch(await answering(), { method: 'HEAD' })
  expect(answer.status).toBe(410)
  expect(await answer.text()).toBe('')
})
