import { altered, fixture, sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { naughty } from '@/e2e/support/naughty'
import { post } from '@/e2e/support/posting'
import { expect, type Page, test } from '@/e2e/support/test'

const headlines = (page: Page) => page.locator('main li h2')

test('a reader finds an article by its words, from any page @without-script @on-postgres', async ({
  page,
}) => {
  await page.goto('/privacy')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search')
  await page.getByLabel('Words', { exact: true }).fill('HARBOUR “compressed air”')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(headlines(page)).toHaveText(['A quieter way to drive a pile'])
  await expect(page.locator('main mark')).toContainText(['compressed air', 'harbour'])
  await expect(page.getByLabel('Words', { exact: true })).toHaveValue('HARBOUR “compressed air”')
  await headlines(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quieter way to drive a pile')
})

test('a section and a time narrow what is found, and can be let go @without-script', async ({ page }) => {
  await page.goto('/search?q=harbour')
  expect(await headlines(page).count()).toBeGreaterThan(0)
  await page.getByLabel('Section', { exact: true }).selectOption('Culture')
  await page.getByLabel('Published', { exact: true }).selectOption('In the past week')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=harbour&section=culture&when=week&from=&to=')
  await expect(page.getByLabel('Section', { exact: true })).toHaveValue('culture')
  await expect(headlines(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Search all sections, at any time' }).click()
  await expect(page).toHaveURL('/search?q=harbour')
  expect(await headlines(page).count()).toBeGreaterThan(0)
})

test('days narrow what is found, in every page of it, and are said back @without-script @on-postgres', async ({
  page,
}) => {
  await page.goto('/search?q=the')
  const all = await headlines(page).count()
  expect(all).toBeGreaterThan(0)
  await page.getByLabel('Earliest day', { exact: true }).fill('2019-01-01')
  await page.getByLabel('Latest day', { exact: true }).fill('2019-12-31')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=the&section=&when=&from=2019-01-01&to=2019-12-31')
  await expect(page.getByLabel('Earliest day', { exact: true })).toHaveValue('2019-01-01')
  await expect(page.getByLabel('Latest day', { exact: true })).toHaveValue('2019-12-31')
  await expect(page.getByText('No article in this section and time has')).toBeVisible()
  await page.goto('/search?q=the&from=2019-01-01&to=9999-12-31')
  await expect(headlines(page)).toHaveCount(all)
})

test('days that cannot be meant are answered with a sentence @without-script', async ({ page }) => {
  await page.goto('/search?q=harbour&from=2026-02-30&to=soon')
  await expect(page.getByText('This is no date, and was not read.')).toHaveCount(2)
  await expect(headlines(page)).not.toHaveCount(0)
  await page.goto('/search?q=harbour&from=2026-03-02&to=2026-03-01')
  await expect(page.getByText('The latest day is before the earliest.')).toBeVisible()
  await expect(page.getByLabel('Latest day', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(headlines(page)).toHaveCount(0)
})

for (const [language, q, title] of [
  ['Arabic without vowel signs and article', 'محكمه كاتب', 'آخر كاتب عرائض'],
  ['French without accents', 'epicerie reprendre', 'Quatre villages'],
] as const) {
  test(`${language} finds what was written with them, in its own direction @on-postgres`, async ({
    page,
  }) => {
    await page.goto(`/search?q=${encodeURIComponent(q)}`)
    await expect(headlines(page).first()).toContainText(title)
    const link = headlines(page).first().getByRole('link')
    await expect(link).toHaveAttribute('dir', language.startsWith('Arabic') ? 'rtl' : 'ltr')
  })
}

test('an article is found as soon as it is imported, and by its new words as soon as it changes @on-postgres', async ({
  site,
}, info) => {
  const find = async (q: string) => (await ask(site.base, `/search?q=${q}`)).text
  const slug = 'to-be-found'
  expect(await find('quicksilver')).not.toContain(slug)
  const file = (word: string) =>
    altered(fixture.article.file, info, [fixture.article.slug, slug], ['ladder', word])
  expect((await site.cli(['article', 'import', file('quicksilver')])).code).toBe(0)
  expect(await find('quicksilver')).toContain(`/articles/${slug}`)
  expect((await site.cli(['article', 'import', file('saltpetre')])).code).toBe(0)
  expect(await find('quicksilver')).not.toContain(`/articles/${slug}`)
  expect(await find('saltpetre')).toContain(`/articles/${slug}`)
})

test('a comment is not found, nor by whom it is', async ({ site, address }) => {
  const draft = { name: 'Quentin Unfindable', email: 'quentin@mail.example', body: 'Hornswoggled.' }
  expect((await post(site.base, sample.article, draft, { from: address })).status).toBe(303)
  for (const q of ['hornswoggled', 'unfindable', 'quentin'])
    expect((await ask(site.base, `/search?q=${q}`)).text).toContain('No article has')
})

test('a search is for nobody else: no robot lists it, no cache keeps it', async ({ site }) => {
  const { text, headers } = await ask(site.base, '/search?q=harbour')
  expect(text).toContain('<meta name="robots" content="noindex')
  expect(headers['cache-control']).toMatch(/no-store/)
})

test('whatever is asked is answered, harmless, and said back as it was read', async ({ site, page }) => {
  for (const [what, text] of Object.entries(naughty)) {
    const bytes = Buffer.isBuffer(text) ? text : Buffer.from(text)
    const q = [...bytes.subarray(0, 3000)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    const { status, text: html } = await ask(
      site.base,
      `/search?q=${q}&section=${q}&when=${q}&from=${q}&to=${q}&page=${q}`,
    )
    expect(status, what).toBeLessThan(500)
    expect(html, what).not.toMatch(/<script(?![^>]*src="\/reader\/)|<img src=x|<svg onload/)
  }
  await page.goto(`/search?q=${encodeURIComponent(`"><script>window.__x=1</script> ${'long '.repeat(100)}`)}`)
  await expect(page.getByText('only its beginning was read')).toBeVisible()
  await expect(page.getByText('No article has')).toBeVisible()
  expect(await page.evaluate('window.__x')).toBeUndefined()
})

test('what cannot be meant counts as not said', async ({ site }) => {
  for (const query of [
    '',
    '?',
    '?q',
    '?q=&q=',
    '?q[]=harbour',
    '?page=-1',
    '?q=harbour&page=9999999999',
    '?when=x',
    '?q=harbour&from=x&to=2026-02-30',
    '?q=harbour&from=9999-12-31&to=1000-01-01',
    '?q=harbour&from[]=2026-01-01',
    '?q=harbour&from=1000-01-01&to=9999-12-31',
  ])
    expect((await ask(site.base, `/search${query}`)).status, query).toBe(200)
  const twice = await ask(site.base, '/search?q=harbour&q=nobodysaidthis')
  expect(twice.text).toContain('A quieter way to drive a pile')
})
