import { signIn } from '@/e2e/support/desk'
import { articleFileOf, plantComments } from '@/e2e/support/planting'
import { addressAt, builtRoutes, isDesk } from '@/e2e/support/routes'
import { type Site, usual } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect, type Page, test } from '@/e2e/support/test'
import { vectors } from '@/e2e/support/vectors'

test.use({ settings: { ...usual, COMMENTS_PER_MINUTE: '0', SIGN_INS_PER_MINUTE: '0' } })

const slug = 'full-of-vectors'
const texts = Object.values(vectors)
const planted = new WeakMap<Site, string>()

test.beforeEach(async ({ site, address }, info) => {
  if (planted.has(site)) return
  const imported = await site.cli(['article', 'import', articleFileOf(texts, slug, info)])
  expect(imported.code, imported.stderr).toBe(0)
  planted.set(site, await plantComments(site, slug, texts, address))
})

/** Addresses of pages, and not of what a browser would save. */
const pages = builtRoutes().filter((route) => !route.includes('.'))

test('no text of a reader, an article’s file or an address runs on any page', async ({ page, site }) => {
  const [name = '', value = ''] = (planted.get(site) ?? '').split(/=(.*)/)
  await page.context().addCookies([{ name, value, url: site.base }])
  const visit = await watched(page, site)
  for (const route of pages.filter((each) => !isDesk(each))) {
    await visit(addressAt(route, 'x', { slug, page: '1' }))
    await visit(`${addressAt(route, texts[0] ?? '', { page: '1' })}?q=${encodeURIComponent(texts.join(''))}`)
  }
  await page.goto(`/articles/${slug}`)
  await expect(page.getByRole('main')).toContainText('<img src=x: onerror=__x=1>')
  await page.goto('/your-comments')
  await expect(page.getByRole('main')).toContainText('<img src=x: onerror=__x=1>')
})

test('nor does any at the desk, its search and its messages included', async ({ page, site }) => {
  test.slow()
  await signIn(page)
  const visit = await watched(page, site)
  const own = comments(site).filter(({ body }) => texts.includes(body))
  const [first] = own
  const named = `${first?.id}.${first?.version}`
  for (const route of pages.filter(isDesk)) {
    const address = addressAt(route, encodeURIComponent(texts[0] ?? ''), { id: first?.id ?? '' })
    await visit(address)
    await visit(
      `${address}?${new URLSearchParams({ comments: named, back: texts[0] ?? '', done: texts[0] ?? '' })}`,
    )
  }
  for (const status of ['pending', 'approved', 'rejected', 'spam']) {
    await visit(`/admin/comments?status=${status}&order=newest`)
    await expect(page.getByLabel(/^Comment by .*__x=1/).first()).toBeVisible()
  }
  for (const [number, text] of texts.entries()) {
    const article = number % 2 === 0 ? { article: text } : {}
    await visit(`/admin/comments?${new URLSearchParams({ q: text, ...article })}`)
  }
  for (const { id } of own.slice(0, 4)) await visit(`/admin/comments/${id}`)
})

/** Opens addresses with this page, and fails when something of ours ran, was kept from it only by the policy, or was asked elsewhere. */
async function watched(page: Page, site: Site): Promise<(address: string) => Promise<void>> {
  const trouble: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.base) trouble.push(`asked for ${request.url()}`)
  })
  await page.exposeFunction('report', (directive: string, blocked: string) => {
    // Zod asks by trying whether it may evaluate, and gets on without.
    if (blocked !== 'eval') trouble.push(`${directive} kept ${blocked} from running`)
  })
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => report(event.violatedDirective, event.blockedURI))",
  )
  return async (address) => {
    await page.goto(address)
    expect(await page.evaluate(() => '__x' in window), address).toBe(false)
    expect(trouble, address).toEqual([])
  }
}
