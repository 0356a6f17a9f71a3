import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { type Answer, ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { storedState } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'
import { said } from '@/e2e/support/wire'

const path = `/articles/${sample.article}`
const draft = { name: 'Fay Far', email: 'fay@mail.example', body: 'Sent from elsewhere.' }

const places: Record<string, (base: string) => Record<string, string>> = {
  none: () => ({}),
  null: () => ({ origin: 'null' }),
  foreign: () => ({ origin: 'https://evil.example' }),
  'foreign, with a forwarded host to match': () => ({
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  }),
  'foreign, with a host to match': () => ({ origin: 'http://evil.example', host: 'evil.example' }),
  'the site at another port': (base) => ({ origin: `http://localhost:${Number(new URL(base).port) + 1}` }),
  'the site over https': (base) => ({ origin: base.replace('http:', 'https:') }),
  'a name that begins with the site’s': (base) => ({ origin: `${base}.evil.example` }),
  'two at once': (base) => ({ origin: `${base}, https://evil.example` }),
  nonsense: () => ({ origin: 'x' }),
  empty: () => ({ origin: '' }),
  'the site in capitals': (base) => ({ origin: base.toUpperCase() }),
  'the site with a slash': (base) => ({ origin: `${base}/` }),
  'the site with a dot at its end': (base) => ({ origin: base.replace('localhost', 'localhost.') }),
  'the site after a name': (base) => ({ origin: base.replace('//', '//evil.example@') }),
  'a name below the site’s': (base) => ({ origin: base.replace('//', '//evil.') }),
  'this machine as a number': (base) => ({ origin: base.replace('localhost', '2130706433') }),
  'this machine in short': (base) => ({ origin: base.replace('localhost', '127.1') }),
  'this machine within IPv6': (base) => ({ origin: base.replace('localhost', '[::ffff:127.0.0.1]') }),
  'a file': () => ({ origin: 'file://' }),
  'an extension of the browser': () => ({ origin: 'chrome-extension://evil' }),
  'foreign, with the standard’s own forwarding': (base) => ({
    origin: 'https://evil.example',
    forwarded: `host=evil.example;proto=https`,
    referer: `${base}/`,
    'sec-fetch-site': 'same-origin',
  }),
}

for (const [origin, headersFor] of Object.entries(places)) {
  test(`a post whose origin is ${origin} is refused with 403 and a sentence, and stores nothing`, async ({
    site,
    address,
  }) => {
    const before = storedState(site)
    const { hidden } = formWith((await ask(site.base, path)).text, 'body')
    const form = multipart([...hidden, ...Object.entries(draft), ['website', '']])
    for (const to of [path, '/admin/sign-in', '/admin/comments', '/your-comments', '/no/such/page']) {
      for (const more of [{}, { 'next-action': '7f0000000000000000000000000000000000000000' }]) {
        const headers = {
          'content-type': form.type,
          'x-forwarded-for': address,
          ...headersFor(site.base),
          ...more,
        }
        expectSentence(await ask(site.base, to, { method: 'POST', headers, body: form.body }), 403, to)
      }
    }
    expect(storedState(site)).toBe(before)
  })
}

test('every loopback name of the site at its port is the site itself', async ({ site, address }) => {
  const { port } = new URL(site.base)
  for (const [number, name] of ['localhost', '127.0.0.1', '[::1]'].entries()) {
    const origin = `http://${name}:${port}`
    const answer = await post(
      site.base,
      sample.article,
      { ...draft, body: `Near ${number}.` },
      { from: address, origin },
    )
    expect(answer.status, origin).toBe(303)
  }
})

const hosts: Record<string, Record<string, string | string[]>> = {
  'another host': { host: 'evil.example' },
  'a host with another port': { host: 'localhost:1' },
  'an empty host': { host: '' },
  'another forwarded host': { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  'two forwarded hosts': { 'x-forwarded-host': ['evil.example', 'another.example'] },
  'the standard’s own forwarding': { forwarded: 'host=evil.example;proto=https' },
  'a forwarded prefix': { 'x-forwarded-prefix': '/evil', 'x-forwarded-port': '1' },
}

for (const [what, headers] of Object.entries(hosts)) {
  test(`the site's own origin is enough with ${what}, and the way on stays here`, async ({
    site,
    address,
  }) => {
    const { hidden } = formWith((await ask(site.base, path)).text, 'body')
    const email = `fay${Object.keys(hosts).indexOf(what)}@mail.example`
    const fields = { ...draft, email, body: `With ${what}.`, website: '' }
    const { body, type } = multipart([...hidden, ...Object.entries(fields)])
    const own = { origin: site.base, 'content-type': type, 'x-forwarded-for': address }
    const answer = await ask(site.base, path, { method: 'POST', headers: { ...own, ...headers }, body })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/your-comments')
    const away = await ask(site.base, '/admin/comments', { headers })
    expect(away.headers.location).toBe('/admin/sign-in?to=%2Fadmin%2Fcomments')
  })
}

test('a post without a length is refused with 411 and a sentence', async ({ site }) => {
  const headers = { origin: site.base, 'content-type': 'text/plain', 'transfer-encoding': 'chunked' }
  for (const to of [path, '/admin/sign-in', '/admin/comments']) {
    expectSentence(await ask(site.base, to, { method: 'POST', headers, body: 'x' }), 411, to)
  }
})

test('one and a half megabytes are refused with 413 and a sentence, whatever they are', async ({ site }) => {
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const form = multipart([...hidden, ...Object.entries({ ...draft, body: 'x'.repeat(1_500_000) })])
  for (const to of [path, '/admin/sign-in', '/admin/comments']) {
    for (const type of [form.type, 'text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { origin: site.base, 'content-type': type }
      expectSentence(await ask(site.base, to, { method: 'POST', headers, body: form.body }), 413, to)
    }
  }
})

test('who offers another protocol is answered in this one', async ({ site }) => {
  for (const method of ['GET', 'POST']) {
    const answer = await said(
      site.base,
      `${method} ${path} HTTP/1.1\r\nHost: localhost:${new URL(site.base).port}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nOrigin: ${site.base}\r\nContent-Length: 0\r\n\r\n`,
    )
    expect(answer.split('\r\n')[0], method).toBe(
      `HTTP/1.1 ${method === 'GET' ? '200 OK' : '400 Bad Request'}`,
    )
  }
})

test('Next’s own question for no page at all gets the page', async ({ site }) => {
  const answer = await ask(site.base, '/your-comments', { headers: { 'x-middleware-prefetch': '1' } })
  expect(answer.text).toContain('<h1')
})

test('requests that are not quite HTTP are no fault of the server', async ({ site }) => {
  const host = `Host: localhost:${new URL(site.base).port}`
  const raw = [
    `POST ${path} HTTP/1.1\r\n${host}\r\nOrigin: ${site.base}\r\nConnection: close\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${host}\r\nOrigin: ${site.base}\r\nContent-Length: -1\r\nConnection: close\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${host}\r\nOrigin: ${site.base}\r\nContent-Length: 1e3\r\nConnection: close\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${host}\r\nOrigin: ${site.base}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n`,
    `GET ${path} HTTP/1.0\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
    `GET //evil.example/%2e%2e HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    `GET /%E0%A4%A HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
  ]
  for (const request of raw) {
    const answer = await said(site.base, request)
    expect(answer.split('\r\n')[0], request).not.toMatch(/^HTTP\/1\.\d 5/)
    expect(answer, request).not.toMatch(/^location:.*evil\.example/im)
    expect(answer.replace(/^[\s\S]*?\r\n\r\n/, ''), request).not.toContain('evil.example')
  }
})

function expectSentence({ status, text, headers }: Answer, expected: number, to: string): void {
  expect(status, `${to}: ${text.slice(0, 200)}`).toBe(expected)
  expect(text, to).toMatch(/^[A-Z][^<]+\.\s*$/)
  expect(headers['content-security-policy'], to).toContain("form-action 'self'")
}
