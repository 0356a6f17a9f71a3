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
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']) {
    expect((await ask(site.base, path, { method })).status, method).toBeLessThan(500)
  }
  expect((await ask(site.base, path)).status).toBe(200)
})
