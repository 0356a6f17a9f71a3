import { findings, smallTargets } from '@/e2e/support/axe'
import { sendSignIn, signIn } from '@/e2e/support/desk'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
let added = 0

test(
  'an administrator adds a colleague, is told the password once, and the colleague signs in with it',
  alsoWithoutScript,
  async ({ page, visitor }) => {
    const email = `lena.${++added}.${test.info().retry}@desk.example`
    await signIn(page, administrator, '/admin/staff')
    await fill(page, 'Name', 'Lena Farkas')
    await fill(page, 'Email', 'not an address')
    await page.getByRole('combobox', { name: 'Role' }).selectOption('editor')
    await press(page, 'Add to the staff')
    await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lena Farkas')
    await expect(page.getByRole('combobox', { name: 'Role' })).toHaveValue('editor')
    await fill(page, 'Email', email)
    await press(page, 'Add to the staff')
    const told = page.getByRole('status').filter({ hasText: 'shown only this once' })
    const password = (await told.locator('code').textContent()) ?? ''
    expect(password).toMatch(/^[\w-]{20}$/)
    await page.goto('/admin/staff')
    await expect(page.getByText(email)).toBeVisible()
    await expect(page.getByText(password)).toHaveCount(0)
    const lena = await visitor()
    await signIn(lena, { email, password }, '/admin/account')
    await expect(lena.getByText('editor', { exact: true })).toBeVisible()
  },
)

test(
  'a role, an account and a password change with the colleague’s next request',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    const name = `Rhea Role ${++added} ${test.info().project.name}`
    const account = await addStaff(site, name, 'author')
    const rhea = await visitor()
    await signIn(rhea, account, '/admin/account')
    await signIn(page, administrator, '/admin/staff')
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('combobox', { name: 'Role' }).selectOption('moderator')
    await press(page, 'Change the role')
    await expect(page.getByRole('status').filter({ hasText: 'The role is changed' })).toBeVisible()
    expect((await rhea.goto('/admin/comments'))?.status()).toBe(200)

    await fill(page, 'Password', 'a new pair of boots')
    await press(page, 'Give the new password')
    await expect(page.getByRole('status').filter({ hasText: 'The password is changed' })).toBeVisible()
    await rhea.goto('/admin/account')
    await sendSignIn(rhea, { email: account.email, password: 'a new pair of boots' })
    await rhea.waitForURL((url) => url.pathname === '/admin/account')

    await press(page, 'Disable the account')
    await expect(page.getByRole('status').filter({ hasText: 'is disabled' })).toBeVisible()
    await rhea.goto('/admin/account')
    await expect(rhea).toHaveURL(/sign-in/)
    await press(page, 'Enable the account')
    await expect(page.getByRole('status').filter({ hasText: 'can sign in again' })).toBeVisible()
  },
)

test('nobody changes their own account here', async ({ page }) => {
  await signIn(page, administrator, '/admin/staff')
  await page.getByRole('link', { name: administrator.name, exact: true }).click()
  await expect(page.getByText('This is your own account')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change the role' })).toHaveCount(0)
})

test('the staff passes axe, light and dark, and fits a phone', async ({ page, site }) => {
  await addStaff(site, 'Axel Longname-With-Many-Parts-And-No-Space', 'author')
  await signIn(page, administrator, '/admin/staff')
  const lists = [page.url()]
  await page.getByRole('link', { name: /^Axel Longname/ }).click()
  await page.waitForURL(/staff\/./)
  for (const address of [...lists, page.url()]) {
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
