import { fixture, sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import type { Site } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

const full = '/articles/the-councils-that-print-their-minutes-first'

async function brought(site: Site): Promise<void> {
  const files = [fixture.tortureLeft.file, fixture.tortureRight.file]
  expect(await site.cli(['article', 'import', ...files])).toMatchObject({ code: 0 })
}

for (const { slug } of [fixture.tortureLeft, fixture.tortureRight]) {
  test(`${slug}: nothing leaves the page at 320, 768 and 1280 px, and axe finds nothing in light or dark`, async ({
    page,
    site,
  }) => {
    await brought(site)
    await page.goto(`/articles/${slug}`)
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width)
      expect(await smallTargets(page), `at ${width} px`).toEqual([])
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), colorScheme).toEqual([])
    }
  })
}

test('an article with all of its furniture passes axe, light and dark, from 320 to 1280 px', async ({
  page,
}) => {
  await page.goto(full)
  await page.locator('details.share summary').click()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width)
    expect(await smallTargets(page), `at ${width} px`).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), `${colorScheme} at ${width} px`).toEqual([])
    }
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the contents lead to the parts, a note to its words and back', async ({ page }) => {
    await page.goto(full)
    const contents = page.getByRole('navigation', { name: 'In this article' })
    await contents.getByRole('link', { name: 'The case against' }).click()
    await expect(page).toHaveURL(/#part-the-case-against$/)
    await expect(page.getByRole('heading', { name: 'The case against' })).toBeInViewport()
    await page.getByRole('link', { name: 'Note 1', exact: true }).click()
    await expect(page.locator('#note-1')).toBeInViewport()
    await page.getByRole('link', { name: 'Back to note 1 in the text' }).click()
    await expect(page.locator('#note-1-call-1')).toBeInViewport()
  })

  test('what stands around the text is there, and is named', async ({ page, site }) => {
    await page.goto(full)
    for (const name of ['Key points', 'Sources', 'How this was reported', 'Notes', 'Related articles']) {
      await expect(page.getByRole('region', { name, exact: true }), name).toBeVisible()
    }
    await expect(page.locator('.article-meta')).toContainText(/\d+ min read/)
    const related = page.getByRole('region', { name: 'Related articles' }).getByRole('link')
    await expect(related.first()).toHaveAttribute('href', `/articles/${sample.quiet}`)
    expect(await related.count()).toBeLessThanOrEqual(4)
    await page.locator('details.share summary').click()
    await expect(page.getByLabel('Address of this article')).toHaveValue(`${site.base}${full}`)
    expect(await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')).toContain(
      encodeURIComponent(`${site.base}${full}`),
    )
  })
})

test('a table on a small screen is reached and scrolled with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(full)
  const table = page.getByRole('region', { name: 'Table 1' })
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab')
    if (await table.evaluate((node) => node === document.activeElement)) break
  }
  await expect(table).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0)
  await expect(page.getByRole('rowheader', { name: 'Penwick' })).toBeAttached()
})

test('in print an article has no contents, no ways to share it and no related articles', async ({ page }) => {
  await page.goto(full)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.article-contents', '.share', '.related', '#comments']) {
    await expect(page.locator(hidden).first()).toBeHidden()
  }
  await expect(page.locator('.printed-links li')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
})
