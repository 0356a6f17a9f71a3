import { parseFeed } from 'feedsmith'
import { ask } from '@/e2e/support/http'
import { publish } from '@/e2e/support/published'
import { expect, test } from '@/e2e/support/test'

const arabic = { tag: 'موانئ', author: 'نجوى البحري', authorSlug: 'نجوى-البحري' }
const tagPath = `/tags/${encodeURIComponent(arabic.tag)}`
const authorPath = `/authors/${encodeURIComponent(arabic.authorSlug)}`
const files = ['feed.xml', 'atom.xml', 'feed.json']

test('an article leads to what else is about the same, and to what else its author wrote @without-script @on-postgres', async ({
  page,
  site,
}, info) => {
  const matter = { byline: [arabic.author, 'Ana Ferro'], tags: [arabic.tag, 'Ferries & tides'] }
  await publish(site, info, 'tagged-first', { ...matter, title: 'The first of two' })
  await publish(site, info, 'tagged-second', {
    ...matter,
    byline: ['Ana Ferro'],
    title: 'The second of two',
    published: '2026-03-03T06:00:00Z',
  })
  await page.goto('/articles/tagged-first')
  await page.getByRole('navigation', { name: 'Tags' }).getByRole('link', { name: arabic.tag }).click()
  await expect(page).toHaveURL(tagPath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.tag)
  await expect(page.locator('main h2')).toHaveText(['The second of two', 'The first of two'])
  await page.locator('main').getByRole('link', { name: arabic.author }).click()
  await expect(page).toHaveURL(authorPath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.author)
  await expect(page.locator('main h2')).toHaveText(['The first of two'])
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: arabic.author, url: site.base + authorPath },
  })
})

test('tags and authors have their feeds, to which their pages lead, and which are not sent again to who has them', async ({
  site,
}, info) => {
  await publish(site, info, 'tagged-for-feeds', { byline: [arabic.author], tags: [arabic.tag] })
  for (const home of [tagPath, authorPath]) {
    const { text: html } = await ask(site.base, home)
    for (const file of files) {
      const path = `${home}/${file}`
      expect(html).toContain(`href="${site.base}${path}"`)
      const { status, headers, text } = await ask(site.base, path)
      expect(status, path).toBe(200)
      expect(JSON.stringify(parseFeed(text).feed), path).toContain('/articles/tagged-for-feeds')
      expect(text, path).toContain(arabic.tag)
      const again = await ask(site.base, path, { headers: { 'if-none-match': headers.etag ?? '' } })
      expect([again.status, again.bytes.length], path).toEqual([304, 0])
    }
  }
})

test('a tag is gone with its last article, and there from the first again', async ({ site }, info) => {
  const path = '/tags/short-lived'
  expect((await ask(site.base, path)).status).toBe(404)
  await publish(site, info, 'briefly-tagged', { tags: ['Short-lived'] })
  expect((await ask(site.base, path)).status).toBe(200)
  expect((await ask(site.base, '/sitemaps/topics-1.xml')).text).toContain(`${site.base}${path}<`)
  await publish(site, info, 'briefly-tagged', { tags: [] })
  for (const gone of [path, ...files.map((file) => `${path}/${file}`)]) {
    expect((await ask(site.base, gone)).status, gone).toBe(404)
  }
  expect((await ask(site.base, '/sitemaps/topics-1.xml')).text).not.toContain('short-lived')
})

for (const path of [
  '/tags/nothing-at-all',
  '/tags/Ferries',
  '/tags/%25E0%25A4',
  '/authors/nobody',
  '/authors/%E2%80%AE',
  '/authors/ada-lindqvist/before/no-such-article',
  '/corrections/before/none',
]) {
  test(`there is nothing at ${path}`, async ({ site }) => {
    const { status, text } = await ask(site.base, path)
    expect(status).toBe(404)
    expect(text).toContain('<h1')
  })
}
