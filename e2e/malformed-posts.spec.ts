import { sample } from '@/e2e/support/articles'
import { formWith, multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { expect, test } from '@/e2e/support/test'

const slug = sample.article
const email = 'malformed@mail.example'

test('posts that are no form, or half of one, are no fault of the server', async ({ site, address }) => {
  const path = `/articles/${slug}`
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const whole = multipart([...hidden, ['name', 'A'], ['email', email], ['body', 'Text']])
  const posts: [string, Record<string, string>, string | Buffer][] = [
    ['half a multipart body', { 'content-type': whole.type }, whole.body.subarray(0, whole.body.length / 2)],
    ['no boundary', { 'content-type': 'multipart/form-data' }, whole.body],
    ['another boundary', { 'content-type': 'multipart/form-data; boundary=other' }, whole.body],
    ['no fields', { 'content-type': whole.type }, multipart([]).body],
    ['hidden fields only', { 'content-type': whole.type }, multipart(hidden).body],
    [
      'every field twice',
      { 'content-type': whole.type },
      multipart([
        ...hidden,
        ...hidden,
        ['name', 'A'],
        ['name', 'B'],
        ['body', 'x'],
        ['body', 'y'],
        ['email', email],
        ['email', 'b@b.example'],
      ]).body,
    ],
    ['an unknown action', { 'content-type': whole.type }, multipart([['$ACTION_ID_7fdeadbeef', '']]).body],
    [
      'a broken action reference',
      { 'content-type': whole.type },
      multipart([
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '{"id":'],
        ['$ACTION_KEY', 'k'],
      ]).body,
    ],
    [
      'a reference to __proto__',
      { 'content-type': whole.type },
      multipart([
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '{"id":"__proto__","bound":"$@1"}'],
        ['$ACTION_1:1', '["$1:__proto__:constructor"]'],
      ]).body,
    ],
    ['urlencoded', { 'content-type': 'application/x-www-form-urlencoded' }, 'name=a&email=b&body=c'],
    ['JSON', { 'content-type': 'application/json' }, '{"name":"a","__proto__":{"x":1}}'],
    ['no type', {}, 'hello'],
    ['an action by header', { 'next-action': 'x', 'content-type': 'text/plain' }, '[]'],
    [
      'a file for a text',
      { 'content-type': whole.type },
      Buffer.from(whole.body.toString().replace('name="body"', 'name="body"; filename="a.txt"')),
    ],
  ]
  for (const where of [
    path,
    '/',
    '/your-comments',
    '/admin/sign-in',
    '/admin/comments',
    '/no/such/page',
    '/api/health',
  ]) {
    for (const [what, headers, body] of posts) {
      const answer = await ask(site.base, where, {
        method: 'POST',
        headers: { origin: site.base, 'x-forwarded-for': address, ...headers },
        body,
      })
      expect(answer.status, `${what} to ${where}`).toBeLessThan(500)
    }
  }
  expect((await ask(site.base, path)).status).toBe(200)
})

test('a form that this site does not know is told so, and that nothing was stored', async ({
  site,
  address,
}) => {
  const path = `/articles/${slug}`
  const { hidden } = formWith((await ask(site.base, path)).text, 'body')
  const fields = [...hidden, ['name', 'A'], ['email', email], ['body', 'Text']] as const
  const known = multipart(fields)
  const ofAnotherBuild = multipart(
    fields.map(
      ([name, value]) =>
        [name, name === '$ACTION_1:0' ? '{"id":"7fdeadbeef","bound":"$@1"}' : value] as const,
    ),
  )
  const posts: [string, string, string | Buffer][] = [
    ['of another build', ofAnotherBuild.type, ofAnotherBuild.body],
    [
      'urlencoded',
      'application/x-www-form-urlencoded',
      new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    ],
    ['plain text', 'text/plain', known.body],
    ['nothing', 'multipart/form-data; boundary=x', ''],
  ]
  for (const [what, type, body] of posts) {
    for (const where of [path, '/your-comments', '/', '/house-rules', '/admin/sign-in']) {
      const headers = {
        origin: site.base,
        'x-forwarded-for': address,
        'content-type': type,
        'content-length': String(body.length),
      }
      const answer = await ask(site.base, where, { method: 'POST', headers, body })
      expect(answer.status, `${what} to ${where}`).toBe(400)
      expect(answer.text, `${what} to ${where}`).toContain('Nothing was stored.')
    }
  }
})

const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']

test('whatever else is asked of an address is refused with what may be asked', async ({ site }) => {
  const pages = [
    '/',
    `/articles/${slug}`,
    `/articles/${slug}/comments/1`,
    '/your-comments',
    '/admin/comments',
    '/no/such',
  ]
  const files = [
    '/favicon.ico',
    '/icon.svg',
    '/api/health',
    '/api/nope',
    '/media/nope.webp',
    await fileOf(site.base),
  ]
  for (const method of methods) {
    for (const path of pages) {
      const { status, headers } = await ask(site.base, path, { method })
      expect([method, path, status, headers.allow]).toEqual([method, path, 405, 'GET, HEAD, POST'])
    }
  }
  for (const method of [...methods, 'POST']) {
    for (const path of files) {
      const { status, headers } = await ask(site.base, path, { method, headers: { origin: site.base } })
      expect([method, path, status, headers.allow]).toEqual([method, path, 405, 'GET, HEAD'])
    }
  }
})

test('headers that Next’s own scripts send, or a part that a file does not have, are no fault on any file', async ({
  site,
}) => {
  for (const path of [
    '/api/nope',
    '/media/x/y',
    '/reader/x.js',
    '/favicon.ico',
    '/icon.svg',
    await fileOf(site.base),
  ]) {
    for (const headers of [
      { rsc: '1' },
      { 'next-router-prefetch': '1', rsc: '1' },
      { range: 'bytes=99999999-' },
      { range: 'x' },
    ]) {
      const { status } = await ask(site.base, path, { headers })
      expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500)
    }
  }
})

/** A file of the build that pages link to. */
async function fileOf(base: string): Promise<string> {
  return /href="(\/_next\/static\/[^"]+)"/.exec((await ask(base, '/')).text)?.[1] ?? ''
}
