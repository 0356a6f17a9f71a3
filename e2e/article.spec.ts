import { altered, fixture, importAll, real, sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { expect, test } from '@/e2e/support/test'

const path = `/articles/${sample.article}`

test('an article has its headline, byline, times, body and the way to its comments', async ({ page }) => {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const published = page.locator('main time[datetime]').first()
  await expect(published).toBeVisible()
  expect(Date.parse((await published.getAttribute('datetime')) ?? '')).not.toBeNaN()
  const toComments = page.locator('main a[href="#comments"], main a[href$="#comments"]').first()
  await expect(toComments).toContainText(/\d+ comments/)
  await toComments.click()
  await expect(page.getByRole('heading', { name: 'Comments About This Article' })).toBeInViewport()
  const number = await page.locator('[id^="comment-"]:not([id*="heading"])').count()
  await expect(toComments).toContainText(`${number} comments`)
})

test('a lead image has its words, its size, its caption and its credit', async ({ page }) => {
  await page.goto('/articles/a-quieter-way-to-drive-a-pile')
  const image = page.locator('figure img')
  await expect(image).toHaveAttribute('alt', /\S/)
  expect(await image.evaluate((node: HTMLImageElement) => node.complete && node.naturalWidth > 0)).toBe(true)
  for (const side of ['width', 'height']) await expect(image).toHaveAttribute(side, /^\d+$/)
  await expect(page.locator('figcaption')).toContainText(/\S/)
})

test('a small screen fetches a lead image no wider than it draws it', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  for (const address of ['/', '/articles/a-quieter-way-to-drive-a-pile']) {
    fetched.length = 0
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(fetched.filter((each) => new URL(each).pathname.startsWith('/media/'))).toEqual([
      expect.stringMatching(/-480\.webp$/),
    ])
  }
})

test('the structured data, the canonical address and the preview say what the page says', async ({
  page,
  site,
}) => {
  await page.goto(path)
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  )
  expect(data['@type']).toBe('NewsArticle')
  expect(data.headline).toBe(await page.getByRole('heading', { level: 1 }).textContent())
  expect(data.commentCount).toBe(await page.locator('li[id^="comment-"], article[id^="comment-"]').count())
  expect(Date.parse(data.datePublished)).not.toBeNaN()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site.base}${path}`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /max-image-preview:large/)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', data.headline)
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', `${site.base}${path}`)
  await expect(page.locator('link[rel="icon"]').first()).toBeAttached()
  await expect(page.locator('link[rel="apple-touch-icon"]')).toBeAttached()
  await expect(page.locator('meta[name="theme-color"]').first()).toBeAttached()
  for (const icon of await page.locator('link[rel="icon"], link[rel="apple-touch-icon"]').all()) {
    const { status, headers } = await ask(site.base, (await icon.getAttribute('href')) ?? '')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^image\//)
  }
})

test('an article full of angle brackets stays text, and so does its structured data', async ({
  page,
  site,
}) => {
  const { slug, file } = fixture.brackets
  expect((await site.cli(['article', 'import', file])).code).toBe(0)
  for (const address of [`/articles/${slug}`, '/']) {
    await page.goto(address)
    expect(await page.evaluate(() => '__x' in window)).toBe(false)
    await expect(page.getByRole('main')).toContainText('</script><script>window.__x=1</script>')
  }
  await page.goto(`/articles/${slug}`)
  await expect(page.locator('main')).toContainText('<img src="x" onerror="window.__x=6">')
  await expect(page.locator('main img')).toHaveCount(0)
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
  // By mail it can be passed on.
  expect(new Set(hrefs)).toEqual(new Set(['http:', 'https:', 'mailto:']))
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  )
  expect(data.headline).toContain('</script>')
})

test('the front page leads to every section’s newest articles, also to one that was imported just now', async ({
  page,
  site,
}, info) => {
  await page.goto('/')
  const links = await page
    .locator('main a[href^="/articles/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(new Set(links).size).toBeGreaterThanOrEqual(6)
  const slug = 'a-ladder-on-the-front-page'
  const file = altered(fixture.article.file, info, [fixture.article.slug, slug])
  expect((await ask(site.base, '/')).text).not.toContain(slug)
  expect((await site.cli(['article', 'import', file])).stdout).toContain('created')
  expect((await ask(site.base, '/')).text).toContain(`/articles/${slug}`)
  expect((await site.cli(['article', 'import', file])).stdout).toContain('unchanged')
})

test('the real article imports and reads as it was written', async ({ page, site }) => {
  test.skip(!real, 'the real article is not beside this checkout')
  if (!real) return
  await importAll(site)
  await page.goto(`/articles/${real.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Al-Sharaa meets Putin in Moscow, first such meeting since the fall of al-Assad$/,
  )
  await expect(page.locator('main')).toContainText(
    'Talks on stronger ties, Russia’s military bases and the fate of the former president.'.replace('’', "'"),
  )
  await expect(page.locator('main')).toContainText('the Hmeimim airbase in Latakia province')
  await expect(page.locator('main time[datetime^="2025-10-15T16:30"]').first()).toBeVisible()
})
