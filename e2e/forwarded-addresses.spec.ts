import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { type Site, startSite } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

type Headers = Record<string, string | string[]>

/** Whether two requests are one client's, by what stands in X-Forwarded-For and beside it. */
const tables: Record<string, [what: string, first: Headers, then: Headers, isOne: boolean][]> = {
  '1': [
    ['what the client wrote before', via('9.9.9.9, 192.0.2.1'), via('8.8.8.8, 192.0.2.1'), true],
    ['what the proxy wrote', via('9.9.9.9, 192.0.2.2'), via('9.9.9.9, 192.0.2.3'), false],
    ['a header sent twice', via(['192.0.2.4', '192.0.2.5']), via('192.0.2.5'), true],
    ['a port', via('192.0.2.6:1234'), via('192.0.2.6:4321'), true],
    ['one network of IPv6', via('2001:db8:1:1::1'), via('[2001:db8:1:1:ffff::2]:80'), true],
    ['another network of IPv6', via('2001:db8:1:2::1'), via('2001:db8:1:3::1'), false],
    ['IPv4 within IPv6', via('::ffff:192.0.2.7'), via('192.0.2.7'), true],
    ['empty places', via(' , ,192.0.2.8, ,'), via('192.0.2.8'), true],
    ['what is no address', via('evil'), via('127.0.0.1'), true],
    ['other headers', { ...via('192.0.2.9') }, { ...via('192.0.2.9'), ...others('192.0.2.10') }, true],
  ],
  '2': [
    [
      'what the client wrote before',
      via('9.9.9.9, 192.0.2.1, 10.0.0.1'),
      via('8.8.8.8, 192.0.2.1, 10.0.0.2'),
      true,
    ],
    [
      'what the outer proxy wrote',
      via('9.9.9.9, 192.0.2.2, 10.0.0.1'),
      via('9.9.9.9, 192.0.2.3, 10.0.0.1'),
      false,
    ],
    ['a header sent twice', via(['192.0.2.4', '10.0.0.1']), via('192.0.2.4, 10.0.0.9'), true],
    ['one place of two', via('192.0.2.5'), via('192.0.2.5'), true],
  ],
}

for (const [trusted, rows] of Object.entries(tables)) {
  test(`with TRUSTED_PROXIES=${trusted} the proxies tell clients apart, and nothing else does`, async () => {
    await withSite(trusted, async (site) => {
      for (const [what, first, then, isOne] of rows) {
        expect(await statusOf(site, first), `${what}: the first`).toBe(303)
        expect(await statusOf(site, then), what).toBe(isOne ? 200 : 303)
      }
    })
  })
}

test('with TRUSTED_PROXIES=0 nothing that is sent makes another client', async () => {
  await withSite('0', async (site) => {
    expect(await statusOf(site, {})).toBe(303)
    for (const headers of [
      via('192.0.2.1'),
      via(['192.0.2.2', '192.0.2.3']),
      others('192.0.2.4'),
      { 'x-postbag-peer': '192.0.2.5' },
      { host: '192.0.2.6' },
    ]) {
      expect(await statusOf(site, headers), JSON.stringify(headers)).toBe(200)
    }
  })
})

function via(forwarded: string | string[]): Headers {
  return { 'x-forwarded-for': forwarded }
}

function others(address: string): Headers {
  const names = [
    'x-real-ip',
    'x-client-ip',
    'cf-connecting-ip',
    'true-client-ip',
    'fastly-client-ip',
    'x-cluster-client-ip',
  ]
  return { ...Object.fromEntries(names.map((name) => [name, address])), forwarded: `for=${address}` }
}

async function withSite(trusted: string, work: (site: Site) => Promise<void>): Promise<void> {
  const site = await startSite({ TRUSTED_PROXIES: trusted, COMMENTS_PER_MINUTE: '1' })
  try {
    await work(site)
  } finally {
    await site.stop()
  }
}

let posted = 0

/** 303: taken; 200: more than one a minute from this client. */
async function statusOf(site: Site, headers: Headers): Promise<number> {
  posted++
  const path = `/articles/${sample.article}`
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const { body, type } = multipart([
    ...hidden,
    ['name', `Client ${posted}`],
    ['email', `client${posted}@mail.example`],
    ['body', `Letter number ${posted}.`],
    ['website', ''],
  ])
  const sent = { origin: site.base, 'content-type': type, ...headers }
  const answer = await ask(site.base, path, { method: 'POST', headers: sent, body })
  if (answer.status === 200) expect(answer.text).toMatch(/minute|Wait|wait/)
  return answer.status
}
