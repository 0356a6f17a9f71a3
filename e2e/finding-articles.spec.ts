import { altered, fixture } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { expect, test } from '@/e2e/support/test'

test('a section is found in the masthead, and lists its articles newest first @without-script @on-postgres', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Science' }).click()
  await expect(page).toHaveURL('/sections/science')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Science')
  const times = await page
    .locator('main time')
    .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')))
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  await page.getByRole('link', { name: 'A quieter way to drive a pile' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quieter way to drive a pile')
})

test('an article that is imported is in its section, its month and the feeds at the next request @on-postgres', async ({
  site,
}, info) => {
  const places = [
    '/sections/science',
    '/archive/2025/04',
    '/feed.xml',
    '/sections/science/feed.json',
    '/sitemaps/2025-04-1.xml',
  ]
  const slug = 'a-ladder-in-its-month'
  for (const place of places) expect((await ask(site.base, place)).text, place).not.toContain(slug)
  const newest = new Date().toISOString().slice(0, 19)
  const files = [
    altered(fixture.article.file, info, [fixture.article.slug, slug]),
    altered(
      fixture.article.file,
      info,
      [fixture.article.slug, `${slug}-again`],
      ['2025-04-02T06:15:00', newest],
    ),
  ]
  expect((await site.cli(['article', 'import', ...files])).code).toBe(0)
  for (const place of places) expect((await ask(site.base, place)).text, place).toContain(slug)
})

test('a section named in another script has its page, its feed and its place in the masthead', async ({
  page,
  site,
}, info) => {
  const file = altered(
    fixture.arabic.file,
    info,
    [fixture.arabic.slug, 'fi-al-thaqafa'],
    ['Science', 'ثقافة وفن'],
  )
  expect((await site.cli(['article', 'import', file])).code).toBe(0)
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'ثقافة وفن' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ثقافة وفن')
  const { pathname } = new URL(page.url())
  const again = await ask(site.base, pathname)
  expect(again.headers.etag).toMatch(/^W\//)
  expect(
    (await ask(site.base, pathname, { headers: { 'if-none-match': again.headers.etag ?? '' } })).status,
  ).toBe(304)
  expect((await ask(site.base, `${pathname}/feed.xml`)).text).toContain('fi-al-thaqafa')
})

test('the archive leads to the months, and they to each other', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Archive' }).click()
  await page.getByRole('link', { name: 'October 2025' }).click()
  await expect(page).toHaveURL('/archive/2025/10')
  await page.getByRole('navigation', { name: 'Pages of October 2025' }).getByRole('link').last().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('October 2025')
})

for (const path of [
  '/sections/nowhere',
  '/sections/Science',
  '/sections/science/before/no-such-article',
  '/sections/%E2%80%AE',
  '/sections/%25E0%25A4',
  '/archive/1999/01',
  '/archive/2025/13',
  '/archive/2025/10/before/no-such-article',
]) {
  test(`there is nothing at ${path}`, async ({ site }) => {
    const { status, text } = await ask(site.base, path)
    expect(status).toBe(404)
    expect(text).toContain('<h1')
  })
}
