import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { beginArticle, field, press } from '@/e2e/support/newsroom'
import { sessionOf } from '@/e2e/support/posting'
import { administrator } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { inEveryWorld } from '@/e2e/support/worlds'

test(
  'an article is found at the desk by words of its headline or byline, in any list',
  inEveryWorld,
  async ({ page }, { project }) => {
    await signIn(page, administrator, '/admin/articles')
    const headline = `Lamplighters strike in ${project.name}`
    await beginArticle(page, headline, 'They came at dusk.')
    await page.goto('/admin/articles?list=draft')
    await field(page, 'Words in headline or byline').fill('lamplight STRIKE')
    await press(page, 'Find')
    await page.waitForURL(/q=lamplight/)
    await expect(page.getByRole('link', { name: headline })).toBeVisible()
    await expect(field(page, 'Words in headline or byline')).toHaveValue('lamplight STRIKE')
    await page.getByRole('link', { name: 'Published', exact: true }).click()
    await page.waitForURL(/list=published/)
    await expect(page.getByText('No article in this list has these words.')).toBeVisible()
    await page.getByRole('link', { name: 'All of this list' }).click()
    await expect(page.getByText('No article in this list has these words.')).toHaveCount(0)
    await expect(field(page, 'Words in headline or byline')).toHaveValue('')
  },
)

test('the search at the desk is accessible, and takes any string', async ({ page, site, address }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, administrator, '/admin/articles?list=published&q=nothing+of+the+kind')
  expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const cookie = await sessionOf(site.base, administrator, address)
  for (const q of [
    '%00',
    '%ED%A0%80',
    '"',
    "'",
    '%25',
    '*',
    ':*',
    'a%20OR',
    '%F0%9F%98%80',
    'x'.repeat(3000),
  ]) {
    for (const query of [`q=${q}`, `q=${q}&q=second`]) {
      const path = `/admin/articles?list=published&${query}`
      expect((await ask(site.base, path, { headers: { cookie } })).status, path).toBe(200)
    }
  }
})
