import { createHash } from 'node:crypto'
import { altered, fixture, sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { expect, test } from '@/e2e/support/test'
import { addressesOn } from '@/e2e/support/transfer'

const readerPages = [
  '/',
  `/articles/${sample.article}`,
  `/articles/${sample.arabic}`,
  `/articles/${sample.article}/comments/1`,
  '/about',
  '/contact',
  '/house-rules',
  '/privacy',
  '/your-comments',
  '/search',
  '/search?q=harbour',
]
const missingPages = [
  '/articles/no-such-article',
  `/articles/${sample.article}/comments/999`,
  '/no/such/page',
  '/articles/No%20Slug',
  '/articles',
]

for (const path of readerPages) {
  test(`${path} is a document: no framework script, nothing inline, complete without scripts`, async ({
    site,
    page,
  }) => {
    const { status, text, headers } = await ask(site.base, path)
    expect(status).toBe(200)
    expectDocument(text, headers)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('a[href="#main"]').first()).toBeAttached()
    await expect(page.locator('main#main')).toBeVisible()
  })
}

for (const path of missingPages) {
  test(`${path} is a whole page that says what is missing, with 404 on the first request`, async ({
    site,
    page,
  }) => {
    const { status, text, headers } = await ask(site.base, path)
    expect(status).toBe(404)
    expectDocument(text, headers)
    expect(headers['cache-control']).toMatch(/no-store|no-cache|max-age=0/)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

test('the answer to a refused post is a document too, for its sender alone', async ({ site, address }) => {
  const { status, text, headers } = await post(
    site.base,
    sample.article,
    { name: '', email: 'x', body: '' },
    { from: address },
  )
  expect(status).toBe(200)
  expectDocument(text, headers)
  expect(headers['cache-control']).toMatch(/no-store/)
})

test('one’s own comments are no answer for a cache', async ({ site, address }) => {
  const { cookies } = await post(
    site.base,
    sample.article,
    { name: 'Karl Keep', email: 'karl@mail.example', body: 'Keep it.' },
    { from: address },
  )
  const { headers, text } = await ask(site.base, '/your-comments', {
    headers: { cookie: cookies.join('; ') },
  })
  expect(text).toContain('Keep it.')
  expectDocument(text, headers)
  expect(headers['cache-control']).toMatch(/no-store/)
})

test('two readers get the same bytes, also when one has a session, a cookie or another language', async ({
  site,
}) => {
  for (const path of ['/', `/articles/${sample.article}`]) {
    const first = await ask(site.base, path)
    const others = [
      { cookie: 'postbag-browser=someone.else; postbag-session=x' },
      { 'accept-language': 'ar', 'user-agent': 'another', 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', host: 'evil.example' },
    ]
    for (const headers of others) {
      const other = await ask(site.base, path, { headers })
      expect(other.bytes.equals(first.bytes), `${path} with ${JSON.stringify(headers)}`).toBe(true)
      expect(other.headers['set-cookie']).toBeUndefined()
    }
    expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=1')
  }
})

/** What would lead an answer astray, or make another page of it, if anything believed it. */
const hostile: Record<string, string>[] = [
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1' },
  { forwarded: 'host=evil.example;proto=https', 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
  {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-state-tree': '%5B%22evil%22%5D',
    'next-url': '/evil',
  },
  {
    'x-matched-path': '/evil',
    'x-invoke-path': '/evil',
    'x-nextjs-data': '1',
    'x-now-route-matches': '1=evil',
  },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-prerender-revalidate': 'evil' },
  { cookie: '__prerender_bypass=evil; __next_preview_data=evil', purpose: 'prefetch', range: 'bytes=0-10' },
  { 'x-postbag-peer': 'evil', 'x-postbag-exchange': '1', 'x-postbag-write': '1', 'accept-encoding': 'evil' },
]

test('whoever asks for a page first, and however, those who come after get it clean', async ({
  site,
}, info) => {
  for (const [number, headers] of hostile.entries()) {
    const slug = `asked-for-by-somebody-${number}`
    const { code, stderr } = await site.cli([
      'article',
      'import',
      altered(fixture.article.file, info, [fixture.article.slug, slug]),
    ])
    expect(code, stderr).toBe(0)
    await ask(site.base, `/articles/${slug}`, { headers })
    const after = await ask(site.base, `/articles/${slug}`)
    expect(after.status, JSON.stringify(headers)).toBe(200)
    expect(after.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(after.text, JSON.stringify(headers)).not.toContain('evil')
    expect(after.text).toContain(`<link rel="canonical" href="${site.base}/articles/${slug}"`)
    expect(after.text).toMatch(/<\/html>\s*$/)
  }
})

test('an article without fonts and images is at most 26 KB on the wire', async ({ site }) => {
  for (const slug of [sample.article, sample.arabic]) {
    const addresses = await addressesOn(site.base, `/articles/${slug}`)
    const sizes: Record<string, number> = {}
    for (const address of addresses) {
      const { status, bytes, headers } = await ask(site.base, address, {
        headers: { 'accept-encoding': 'gzip, br' },
      })
      expect(status, address).toBe(200)
      if (!/^(font|image)\//.test(headers['content-type'] ?? '')) sizes[address] = bytes.length
    }
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    expect(total, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(26 * 1024)
  }
})

test('the browser finds nothing to complain about on any page, and asks no other host', async ({
  page,
  site,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.base) && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  for (const path of [...readerPages, ...missingPages, '/admin/sign-in']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(foreign).toEqual([])
})

test('every kind of answer carries the policy and its companions', async ({ site }) => {
  const kinds = [
    ...readerPages,
    ...missingPages,
    '/admin/sign-in',
    '/admin/comments',
    '/api/health',
    '/favicon.ico',
    '/media/none.webp',
    '/robots.txt',
  ]
  for (const path of kinds) {
    const { headers } = await ask(site.base, path)
    expect(headers['content-security-policy'], path).toMatch(
      /default-src 'none'.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'.*form-action 'self'/,
    )
    expect(headers['content-security-policy'], path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toContain('camera=()')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
  const refused = await ask(site.base, `/articles/${sample.article}`, {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'text/plain' },
  })
  expect(refused.headers['content-security-policy']).toContain("form-action 'self'")
})

test('the desk is not kept by any cache and runs scripts by nonce only', async ({ site }) => {
  const [one, two] = [await ask(site.base, '/admin/sign-in'), await ask(site.base, '/admin/sign-in')]
  const nonce = /'nonce-([^']+)'/
  const nonces = [one, two].map(({ headers }) => nonce.exec(String(headers['content-security-policy']))?.[1])
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
  expect(one.headers['cache-control']).toContain('no-store')
  for (const [script] of one.text.matchAll(/<script\b[^>]*>/g))
    expect(script).toContain(`nonce="${nonces[0]}"`)
})

function expectDocument(html: string, headers: Record<string, unknown>): void {
  for (const [script, attributes = ''] of html.matchAll(/<script\b([^>]*)>/g)) {
    expect(/type="application\/ld\+json"|src="\/reader\/[0-9a-f]+\.js"/.test(attributes), script).toBe(true)
  }
  expect(html).not.toMatch(/<link[^>]+(as="script"|rel="modulepreload")/)
  const policy = String(headers['content-security-policy'])
  for (const [, sheet = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g))
    expect(policy).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`)
  expect(html).not.toMatch(/rel="stylesheet"|\sstyle="|\son[a-z]+="/)
  expect(html).not.toMatch(/<template id="[BPS]:|id="S:\d|\$RC\(|__next_f/)
  expect(html).not.toMatch(/_next\/[^"]*\.js/)
  expect(policy).toContain("script-src 'self'; style-src 'self' 'sha256-")
  expect(policy).not.toContain('unsafe')
  expect(html).toMatch(/<html[^>]* lang="/)
  expect(html).toMatch(/<title>[^<]+<\/title>/)
  expect(html).toContain('</html>')
}
