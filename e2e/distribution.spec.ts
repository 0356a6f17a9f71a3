import { XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { ask } from '@/e2e/support/http'
import { expect, test } from '@/e2e/support/test'

const feeds = {
  '/feed.xml': 'application/rss+xml',
  '/atom.xml': 'application/atom+xml',
  '/feed.json': 'application/feed+json',
}
const homes = { '/': '', '/sections/science': '/sections/science' }

test('a page leads to its feeds, and each is whole, of its type, and not sent again to who has it', async ({
  site,
}) => {
  for (const [page, home] of Object.entries(homes)) {
    const { text: html } = await ask(site.base, page)
    for (const [file, type] of Object.entries(feeds)) {
      const path = home + file
      expect(html).toContain(`type="${type}" href="${site.base}${path}"`)
      const { status, headers, text } = await ask(site.base, path)
      expect([status, headers['content-type']], path).toEqual([200, `${type}; charset=utf-8`])
      expect(JSON.stringify(parseFeed(text).feed.title), path).toContain('The Postbag')
      expect(text).toContain('a-quieter-way-to-drive-a-pile')
      const again = await ask(site.base, path, { headers: { 'if-none-match': headers.etag ?? '' } })
      expect([again.status, again.bytes.length], path).toEqual([304, 0])
    }
  }
})

test('the sitemaps name every page, each of which is there', async ({ site }) => {
  const locations = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc)
  const index = await ask(site.base, '/sitemap.xml')
  expect(XMLValidator.validate(index.text)).toBe(true)
  const pages: string[] = []
  for (const sitemap of locations(index.text)) {
    const { status, text } = await ask(site.base, new URL(sitemap).pathname)
    expect([status, XMLValidator.validate(text)], sitemap).toEqual([200, true])
    pages.push(...locations(text))
  }
  expect(pages).toContain(`${site.base}/articles/the-last-petition-writer`)
  expect(new Set(pages).size).toBe(pages.length)
  for (const page of pages) expect((await ask(site.base, new URL(page).pathname)).status, page).toBe(200)
})

test('robots learn what they may not read, and where the sitemaps are', async ({ site }) => {
  const { text } = await ask(site.base, '/robots.txt')
  expect(text).toContain('Disallow: /admin\n')
  for (const [, address = ''] of text.matchAll(/^Sitemap: (.+)$/gm)) {
    expect((await ask(site.base, new URL(address).pathname)).headers['content-type'], address).toContain(
      'xml',
    )
  }
})

for (const path of [
  '/sections/nowhere/feed.xml',
  '/sections/%25E0%25A4/feed.xml',
  '/sitemaps/2025-13-1.xml',
  '/sitemaps/none.xml',
]) {
  test(`there is no file at ${path}`, async ({ site }) => {
    const { status, headers } = await ask(site.base, path)
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })
}
