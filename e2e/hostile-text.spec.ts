import { approve } from '@/e2e/support/approving'
import { sample } from '@/e2e/support/articles'
import { commentBy, signIn } from '@/e2e/support/desk'
import { formWith, multipart } from '@/e2e/support/forms'
import { malformed, strange, unacceptable } from '@/e2e/support/hostile'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { administrator, usual } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

test.use({ settings: { ...usual, COMMENTS_PER_MINUTE: '0', SIGN_INS_PER_MINUTE: '0' } })

const slug = sample.article
const email = 'hostile@mail.example'

test('strange text is taken, does nothing on any page, and comes back the same', async ({
  page,
  visitor,
  site,
  address,
}) => {
  const drafts = Object.entries(strange).map(([what, body], number) => ({
    name: `Stranger s${number}`,
    email,
    body: `${what}: ${body}`,
  }))
  let cookie = ''
  for (const draft of drafts) {
    const answer = await post(site.base, slug, draft, { from: address, cookie })
    expect(answer.status, draft.body).toBe(303)
    cookie = answer.cookies.join('; ')
  }
  const [name = '', value = ''] = cookie.split(/=(.*)/)
  await page.context().addCookies([{ name, value, url: site.base }])
  await page.goto('/your-comments')
  for (const draft of drafts) await expectSameWords(page.getByRole('main'), draft.body)
  await expectNothingRan(page)

  const desk = await visitor()
  await signIn(desk)
  for (const draft of drafts) {
    await expectSameWords(commentBy(desk, draft.name), draft.body)
  }
  await expectNothingRan(desk)
  const session = await sessionOf(site.base, administrator, address)
  for (const { name } of drafts) expect((await approve(site.base, session, name)).status).toBe(303)
  await desk.goto('/admin/comments?status=approved')
  await expectNothingRan(desk)
  await desk.locator('a[href^="/admin/comments/"]').first().click()
  await desk.waitForURL(/\/admin\/comments\/[0-9a-f-]{36}/)
  await expectNothingRan(desk)

  const reader = await visitor()
  await reader.goto(`/articles/${slug}`)
  for (const draft of drafts) await expectSameWords(reader.getByRole('main'), draft.body)
  await expectNothingRan(reader)
  // The article itself may be shared by mail.
  const hrefs = await reader
    .locator('main a:not([href^="mailto:?subject="])')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
  expect(hrefs.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([])
  for (const rel of await reader
    .locator('[id^="comment-"] a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('rel')))) {
    expect(rel?.split(' ')).toEqual(expect.arrayContaining(['ugc', 'nofollow']))
  }
})

test('strange names are taken or refused in words, scramble no line and do nothing', async ({
  visitor,
  site,
  address,
}) => {
  const names = Object.values(strange).filter((text) => text.length <= 60)
  const kept: string[] = []
  for (const name of names) {
    const answer = await post(
      site.base,
      slug,
      { name, email, body: `Signed by the one called ${kept.length}` },
      { from: address },
    )
    expect([200, 303], name).toContain(answer.status)
    if (answer.status === 303) kept.push(name)
  }
  expect(kept.length).toBeGreaterThan(5)
  const desk = await visitor()
  await signIn(desk, undefined, '/admin/comments?order=newest')
  const shown = (
    await desk
      .locator('[aria-label^="Comment by "]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
  ).join('\n')
  expect(shown).toContain('Comment by <script>window.__x=1</script>')
  expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/)
  await expect(desk.locator('bdi').filter({ hasText: '<script>' }).first()).toBeVisible()
  await expectNothingRan(desk)
})

for (const [what, body] of Object.entries(unacceptable)) {
  test(`${what} in a comment is refused in words and kept for its writer`, async ({ site, address }) => {
    for (const field of ['body', 'name'] as const) {
      const draft = { name: 'Untouched', email, body: 'Fine by itself.', [field]: body }
      const answer = await post(site.base, slug, draft, { from: address })
      expect(answer.status).toBe(200)
      const { html } = formWith(answer.text, 'body')
      const tag = new RegExp(`<(?:input|textarea)\\b[^>]*name="${field}"[^>]*>`).exec(html)?.[0]
      expect(tag, field).toContain('aria-invalid="true"')
    }
  })
}

for (const [what, text] of Object.entries({ ...malformed, ...unacceptable, ...strange })) {
  test(`${what} in any field of any form, in searches and addresses, is no fault of the server`, async ({
    site,
    address,
  }) => {
    for (const field of ['slug', 'name', 'email', 'body', 'website', '__proto__', 'constructor']) {
      const draft = { name: 'Any', email, body: `A fine text with ${field}: ${what}`, [field]: text }
      const { status, headers } = await post(site.base, slug, draft, { from: address })
      expect(status, field).toBeLessThan(500)
      expect(headers['set-cookie']?.join() ?? '').not.toContain('owned')
    }
    const signInPage = await ask(site.base, '/admin/sign-in')
    const form = formWith(signInPage.text, 'password')
    const { body, type } = multipart([...form.hidden, ['to', text], ['email', text], ['password', text]])
    const headers = { origin: site.base, 'content-type': type, 'x-forwarded-for': address }
    const signedIn = await ask(site.base, '/admin/sign-in', { method: 'POST', headers, body })
    expect(signedIn.status, 'signing in').toBeLessThan(500)
    const bytes = Buffer.isBuffer(text) ? text : Buffer.from(text.slice(0, 2_000))
    const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    const addresses = [
      `/articles/${escaped}`,
      `/articles/${slug}/comments/${escaped}`,
      `/admin/set-up/${escaped}`,
      `/media/${escaped}`,
      `/${escaped}`,
      `/?q=${escaped}`,
      `/admin/sign-in?to=${escaped}`,
    ]
    for (const path of addresses) {
      const answer = await ask(site.base, path)
      expect(answer.status, path.slice(0, 200)).toBeLessThan(500)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })
}

test('every queue question of strange text is answered', async ({ page }) => {
  await signIn(page)
  const texts = Object.values({ ...strange, ...unacceptable, ...malformed }).filter(
    (text) => typeof text === 'string',
  )
  for (const text of texts.map((each) => String(each).slice(0, 3_000))) {
    for (const params of [
      { q: text },
      { article: text, status: text, order: text, after: text, done: text },
    ]) {
      const answer = await page.request.get('/admin/comments', { params })
      expect(answer.status(), text.slice(0, 80)).toBeLessThan(500)
    }
  }
  for (const query of [
    '?q=a&q=b&status=pending&status=spam',
    '?after=99999999999999999_x',
    '?after=0_00000000-0000-0000-0000-000000000000',
    '?__proto__[x]=1',
  ]) {
    expect((await page.request.get(`/admin/comments${query}`)).status()).toBeLessThan(500)
  }
  await page.goto(`/admin/comments?q=${encodeURIComponent('<script>window.__x=1</script>')}`)
  await expectNothingRan(page)
})

async function expectSameWords(within: ReturnType<Page['getByRole']>, text: string): Promise<void> {
  const shown = ((await within.textContent()) ?? '').replace(/\s+/gu, '')
  expect(shown.includes(text.replace(/\s+/gu, '')), text).toBe(true)
}

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => '__x' in window)).toBe(false)
}
