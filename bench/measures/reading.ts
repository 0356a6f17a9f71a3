import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Figure, ratio } from '@/bench/figure'
import { load } from '@/bench/load'
import { ask } from '@/e2e/support/http'
import { freePort } from '@/e2e/support/process'
import type { Site } from '@/e2e/support/site'

const rounds = 5

/** Sends the same bytes to everybody, and does nothing else: what Node can do at most. */
const bareServer = `
  const { createServer } = require('node:http')
  let body = Buffer.alloc(0), headers = {}
  process.on('message', (page) => {
    body = Buffer.from(page.body, 'base64'); headers = page.headers
    createServer((_, response) => response.writeHead(200, headers).end(body)).listen(page.port, '127.0.0.1', () => process.send('ready'))
  })`

/** An article's requests a second, in turn with those of a bare server that sends the same bytes. */
export async function reading(site: Site, slug: string): Promise<Figure[]> {
  const path = `/articles/${slug}`
  const page = await ask(site.base, path, { headers: { 'accept-encoding': 'gzip' } })
  const port = await freePort()
  const bare = spawn(process.execPath, ['-e', bareServer], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const headers = Object.fromEntries(
    Object.entries(page.headers).filter(
      ([name]) => !/^(connection|keep-alive|transfer-encoding|date)$/.test(name),
    ),
  )
  bare.send({
    port,
    body: page.bytes.toString('base64'),
    headers: { ...headers, 'content-length': page.bytes.length },
  })
  await once(bare, 'message')
  const ours: Figure = { what: 'an article', unit: 'requests a second', runs: [], aim: '2,000' }
  const slowest: Figure = { what: 'an article, 99 of 100 within', unit: 'ms', runs: [] }
  const theirs: Figure = {
    what: 'the same bytes from a bare Node server',
    unit: 'requests a second',
    runs: [],
  }
  try {
    await load(site.base + path, 2)
    for (let round = 0; round < rounds; round++) {
      const { perSecond, p99 } = await load(site.base + path, 3)
      ours.runs.push(perSecond)
      slowest.runs.push(p99)
      theirs.runs.push((await load(`http://127.0.0.1:${port}/`, 3)).perSecond)
    }
  } finally {
    bare.kill()
  }
  return [ours, slowest, theirs, ratio('an article, against the bare server', ours, theirs)]
}
