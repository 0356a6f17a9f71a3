import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

// They change the same pages.
test.describe.configure({ mode: 'serial' })

const pages = ['/about', '/contact', '/house-rules', '/privacy']
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('every standing page has a text to begin with, and the foot of every page leads to it', async ({
  page,
}) => {
  await page.goto('/')
  for (const address of pages) {
    await expect(page.locator(`footer a[href="${address}"]`)).toBeVisible()
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), `${address} ${colorScheme}`).toEqual([])
    }
  }
})

test('the house rules name every reason, below whatever is written there', async ({ page }) => {
  await page.goto('/house-rules')
  await expect(page.locator('dt').filter({ hasText: 'Attacks a person, not an argument' })).toBeVisible()
})

test(
  'an editor writes a page, readers have it at once, and it goes back to its first text',
  alsoWithoutScript,
  async ({ page, site }) => {
    const editor = await addStaff(site, `Ed Pages ${test.info().project.name}`, 'editor')
    await ask(site.base, '/about')
    await signIn(page, editor, '/admin/pages')
    await page.getByRole('link', { name: 'About', exact: true }).first().click()
    await field(page, 'Title').fill('')
    await field(page, 'Text').fill('## We\n\nThree people and a *kettle*. <script>alert(1)</script>')
    await press(page, 'Save the page')
    await expect(field(page, 'Title')).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, 'Text')).toHaveValue(/kettle/)
    await field(page, 'Title').fill('Who we are')
    await press(page, 'Save the page')
    await expect(page.getByRole('status').filter({ hasText: 'The page is saved' })).toBeVisible()
    const { text } = await ask(site.base, '/about')
    expect(text).toContain('<em>kettle</em>')
    expect(text).toContain('Who we are')
    expect(text).not.toContain('<script>alert')
    await press(page, 'Go back to that text')
    await expect(page.getByRole('status').filter({ hasText: 'brings again' })).toBeVisible()
    expect((await ask(site.base, '/about')).text).not.toContain('kettle')
  },
)

test(
  'whoever is overtaken has both texts, and decides',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    const other = await visitor()
    await signIn(
      other,
      await addStaff(site, `Ed Other ${test.info().project.name}`, 'editor'),
      '/admin/pages/contact',
    )
    await signIn(page, administrator, '/admin/pages/contact')
    await field(page, 'Text').fill('Write to the lamp room.')
    await press(page, 'Save the page')
    await expect(page.getByRole('status').filter({ hasText: 'The page is saved' })).toBeVisible()
    await field(other, 'Text').fill('Write to the engine room.')
    await press(other, 'Save the page')
    await expect(other.getByRole('alert').filter({ hasText: 'Both texts are below' })).toBeVisible()
    await expect(field(other, 'Text')).toHaveValue('Write to the engine room.')
    await expect(other.getByLabel('The text as somebody else saved it meanwhile')).toHaveValue(/lamp room/)
    await press(other, 'Save mine')
    await expect(other.getByRole('status').filter({ hasText: 'The page is saved' })).toBeVisible()
    expect((await ask(site.base, '/contact')).text).toContain('engine room')
    await press(other, 'Go back to that text')
    await expect(other.getByRole('status').filter({ hasText: 'brings again' })).toBeVisible()
  },
)

test('writing the pages passes axe, light and dark, and fits a phone', async ({ page }) => {
  await signIn(page, administrator, '/admin/pages')
  for (const address of ['/admin/pages', '/admin/pages/about']) {
    await page.goto(address)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), `${address} ${colorScheme}`).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await smallTargets(page), address).toEqual([])
  }
})
