import { approve } from '@/e2e/support/approving'
import { sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

// They change what every page shows.
test.describe.configure({ mode: 'serial' })

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save the settings' }).click()
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'The settings are saved' })).toBeVisible()
const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent').trim())

/** What a test changes, the next finds as it was. */
async function set(page: Page, values: Record<string, string>): Promise<void> {
  await page.goto('/admin/settings')
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value)
  await save(page)
  await saved(page)
}

test(
  'the name and the accent change in the desk, and kept pages have them with the next request',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    // axe needs scripts; what is tried without them is the desk.
    const reader = await visitor({ javaScriptEnabled: true })
    await reader.goto('/')
    expect(await reader.locator('link[href^="/look/"]').count(), 'the default costs no request').toBe(0)
    await signIn(page, administrator, '/admin/settings')
    await field(page, 'Name').fill('The Lighthouse')
    await field(page, 'Accent colour').fill('#ffcc00')
    await save(page)
    await expect(page.getByText('has a contrast of 1.51 to 1')).toBeVisible()
    await expect(field(page, 'Name')).toHaveValue('The Lighthouse')
    await expect(field(page, 'Accent colour')).toHaveValue('#ffcc00')
    await field(page, 'Accent colour').fill('#0a5f38')
    await save(page)
    await saved(page)
    expect((await ask(site.base, '/')).text).toContain('The Lighthouse')
    await reader.goto('/')
    expect(await accentOf(reader)).toBe('#0a5f38')
    expect(await accentOf(page), 'at the desk').toBe('#0a5f38')
    await reader.emulateMedia({ colorScheme: 'dark' })
    expect(await accentOf(reader)).not.toBe('#0a5f38')
    expect(await findings(reader), 'dark').toEqual([])
    await set(page, { Name: 'The Postbag', 'Accent colour': '#b3001b' })
    expect((await ask(site.base, '/')).text).not.toContain('/look/')
  },
)

test(
  'two administrators change different settings; of the same one the second hears both values',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    const other = await visitor()
    const account = await addStaff(site, `Second Admin ${test.info().project.name}`, 'administrator')
    await signIn(other, account, '/admin/settings')
    await signIn(page, administrator, '/admin/settings')
    await field(page, 'Motto').fill('Slowly.')
    await save(page)
    await saved(page)
    await field(other, 'Name').fill('The Beacon')
    await field(other, 'Motto').fill('Quickly.')
    await save(other)
    await expect(other.getByText('It is “Slowly.” now.')).toBeVisible()
    await expect(field(other, 'Motto')).toHaveValue('Quickly.')
    await expect(field(other, 'Name')).toHaveValue('The Beacon')
    await save(other)
    await saved(other)
    await expect(field(other, 'Motto')).toHaveValue('Quickly.')
    await set(page, { Name: 'The Postbag', Motto: 'Every comment is read before it is printed.' })
  },
)

test(
  'comments close after so many days, on the kept page and for whoever sends one',
  alsoWithoutScript,
  async ({ page, site }) => {
    expect((await ask(site.base, `/articles/${sample.article}`)).text).toContain('Post comment')
    await signIn(page, administrator, '/admin/settings')
    await set(page, { 'Comments close after (days)': '1' })
    const { text } = await ask(site.base, `/articles/${sample.article}`)
    expect(text).toContain('Comments are closed.')
    expect(text).not.toContain('Post comment')
    await set(page, { 'Comments close after (days)': '' })
    expect((await ask(site.base, `/articles/${sample.article}`)).text).toContain('Post comment')
  },
)

test('with pre-moderation off, who was printed before is printed at once, and a newcomer waits', async ({
  page,
  site,
  address,
}) => {
  const known = { name: 'Nora Known', email: `nora.${address}@mail.example` }
  const slug = sample.article
  const send = (draft: Record<string, string>, cookie = '') =>
    post(site.base, slug, draft, { from: address, ...(cookie && { cookie }) })
  const first = await send({ ...known, body: `The first of Nora ${address}` })
  const desk = await sessionOf(site.base, administrator, address)
  expect((await approve(site.base, desk, `first Nora ${address}`)).status).toBe(303)
  await signIn(page, administrator, '/admin/settings')
  await field(page, 'Comments are read first').selectOption('off')
  await save(page)
  await saved(page)
  await send({ ...known, body: `The second of Nora ${address}` }, first.cookies.join('; '))
  await send({ name: 'New Comer', email: 'new@mail.example', body: `By a newcomer ${address}` })
  const { text } = await ask(site.base, `/articles/${slug}`)
  expect(text).toContain(`The second of Nora ${address}`)
  expect(text).not.toContain(`By a newcomer ${address}`)
  await page.goto('/admin/settings')
  await field(page, 'Comments are read first').selectOption('on')
  await save(page)
  await saved(page)
})

test(
  'editors order the sections, and the masthead follows at once',
  alsoWithoutScript,
  async ({ page, site }) => {
    const masthead = async () =>
      [...(await ask(site.base, '/archive')).text.matchAll(/href="\/sections\/([^"/]+)"/g)].map(
        ([, slug]) => slug,
      )
    const before = await masthead()
    await signIn(
      page,
      await addStaff(site, `Ed Order ${test.info().project.name}`, 'editor'),
      '/admin/settings/sections',
    )
    await page
      .getByRole('button', { name: /^Move .* down$/ })
      .first()
      .click()
    await expect(page.getByRole('status').filter({ hasText: 'in this order' })).toBeVisible()
    const after = await masthead()
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2).reverse())
    await page.getByLabel('Name', { exact: true }).first().fill('Elsewhere')
    await page
      .getByRole('button', { name: /^Save / })
      .first()
      .click()
    await expect(page.getByText('must stay /sections/')).toHaveCount(1)
    await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Elsewhere')
    await page.goto('/admin/settings/sections')
    await page.getByLabel('Name of the new section').fill('Letters')
    await page.getByRole('button', { name: 'Add the section' }).click()
    await page.getByRole('button', { name: 'Remove Letters' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'is removed' })).toBeVisible()
  },
)

test('the settings pass axe, light and dark, and fit a phone', async ({ page }) => {
  await signIn(page, administrator, '/admin/settings')
  for (const address of ['/admin/settings', '/admin/settings/sections']) {
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
