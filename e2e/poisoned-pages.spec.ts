import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { addressAt, builtRoutes, isDesk } from '@/e2e/support/routes'
import type { Site } from '@/e2e/support/site'
import { forgetPages } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'
import { said } from '@/e2e/support/wire'

/** What would make another page of it, or lead it astray, if anything believed it. */
const hostile: Record<string, string> = {
  'another host': 'Host: evil.example',
  'a host with a port that is none': 'Host: evil.example:evil',
  'an empty host': 'Host:',
  'a host with markup': 'Host: "><script>evil</script>',
  'two hosts': 'Host: evil.example\r\nHost: evil.example:81',
  'a forwarded host': 'X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: evil\r\nX-Forwarded-Port: 1',
  'two forwarded hosts': 'X-Forwarded-Host: a.example\r\nX-Forwarded-Host: evil.example, b.example',
  'the standard’s own': 'Forwarded: for=1.2.3.4;host=evil.example;proto=evil, host="evil.example:81"',
  'other addresses':
    'X-Original-URL: /evil\r\nX-Rewrite-URL: /evil\r\nX-Forwarded-Prefix: /evil\r\nX-Invoke-Path: /evil',
  'another method': 'X-HTTP-Method-Override: POST\r\nX-HTTP-Method: DELETE\r\nX-Method-Override: PUT',
  'what routers send':
    'RSC: 1\r\nNext-Router-Prefetch: 1\r\nNext-Router-State-Tree: %5B%22evil%22%5D\r\nNext-Url: /evil',
  'a segment’s prefetch': 'RSC: 1\r\nNext-Router-Prefetch: 1\r\nNext-Router-Segment-Prefetch: /_tree',
  'what Next sends itself':
    'X-Matched-Path: /evil\r\nX-Invoke-Status: 500\r\nX-Invoke-Error: evil\r\nX-Middleware-Rewrite: /evil\r\nX-Nextjs-Data: 1',
  'what skips the proxy': `X-Middleware-Subrequest: ${Array(5).fill('proxy').join(':')}\r\nX-Prerender-Revalidate: evil`,
  'a draft':
    'Cookie: __prerender_bypass=evil; __next_preview_data=evil; postbag-session=evil; postbag-browser=e.v',
  'a part': 'Range: bytes=0-9\r\nIf-Range: "evil"',
  conditions: 'If-None-Match: *\r\nIf-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\nIf-Match: "evil"',
  'an encoding': 'Accept-Encoding: evil, br;q=0, gzip;q=0, identity;q=0',
  'a form of answer': 'Accept: application/evil\r\nAccept-Language: evil\r\nAccept-Charset: evil',
  'our own names': 'X-Postbag-Peer: evil\r\nX-Postbag-Exchange: 1\r\nX-Postbag-Write: 1',
  'an action': 'Next-Action: 7f00\r\nContent-Type: text/plain',
  'a preview':
    'Purpose: prefetch\r\nSec-Purpose: prefetch;prerender\r\nSec-Fetch-Dest: empty\r\nX-Purpose: preview',
}

const targets = builtRoutes()
  .filter((route) => !isDesk(route) && !route.startsWith('/api'))
  .map((route) => addressAt(route, 'nothing-here', { slug: sample.article, page: '1' }))
  .concat('/articles/nothing-here', '/nothing/here')

for (const [what, headers] of Object.entries(hostile)) {
  test(`whoever asks first with ${what}, the next reader of any public address gets clean bytes`, async ({
    site,
  }) => {
    const clean = await cleanOnes(site)
    forgetPages(site)
    const host = headers.startsWith('Host') ? '' : `Host: ${new URL(site.base).host}\r\n`
    await Promise.all(
      targets.map((target) =>
        said(site.base, `GET ${target} HTTP/1.1\r\n${host}${headers}\r\nConnection: close\r\n\r\n`),
      ),
    )
    expect(await answersOf(site)).toEqual(clean)
  })
}

test('nor does a request that names a whole address on another host poison one, or lead there', async ({
  site,
}) => {
  const clean = await cleanOnes(site)
  forgetPages(site)
  for (const [number, target] of targets.entries()) {
    for (const origin of ['http://evil.example', 'https://evil.example:81', 'HTTP://user@evil.example']) {
      const answer = await said(
        site.base,
        `GET ${origin}${target}?evil HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      )
      expect(answer, target).toMatch(new RegExp(`^HTTP/1.1 ${clean[number]?.status} `))
      expect(answer, target).not.toContain('evil')
    }
  }
  expect(await answersOf(site)).toEqual(clean)
})

const known = new WeakMap<Site, ReturnType<typeof answersOf>>()

/** What readers get who ask as browsers do, before anybody asked otherwise. */
function cleanOnes(site: Site): ReturnType<typeof answersOf> {
  const before = known.get(site)
  if (before) return before
  // A list may be kept with numbers of comments that are a minute old.
  forgetPages(site)
  const made = answersOf(site)
  known.set(site, made)
  return made
}

async function answersOf(site: Site) {
  const answers = await Promise.all(targets.map((target) => ask(site.base, target)))
  return answers.map(({ status, text, headers }, number) => ({
    address: targets[number],
    status,
    text,
    type: headers['content-type'],
    cache: headers['cache-control']?.split(', ').includes('no-store'),
    cookies: headers['set-cookie'],
    location: headers.location,
    policy: headers['content-security-policy'],
  }))
}
