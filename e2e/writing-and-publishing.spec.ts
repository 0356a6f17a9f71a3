import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { beginArticle, field, press, said, textReady } from '@/e2e/support/newsroom'
import { foundIn, publicPlaces } from '@/e2e/support/reading'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'

const articles = '/admin/articles'

test('an author writes, an editor sends back and publishes, by keyboard alone', async ({
  page,
  visitor,
  site,
}) => {
  const author = await addStaff(site, 'Nadia Keys', 'author')
  const editor = await addStaff(site, 'Edit Keys', 'editor')
  await signIn(page, author, articles)
  await page.getByRole('link', { name: 'New article' }).press('Enter')
  await field(page, 'Headline').pressSequentially('The ferry has a timetable')
  await field(page, 'Or a new section').pressSequentially('Bridges')
  await (await textReady(page)).pressSequentially('It sails at noon.')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await said(page, 'The draft is saved')
  await expect(page.getByRole('button', { name: 'Publish now' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit for review' }).press('Enter')
  await said(page, 'Submitted')
  const path = new URL(page.url()).pathname

  const desk = await visitor()
  await signIn(desk, editor, `${articles}?list=in_review`)
  await desk.getByRole('link', { name: 'The ferry has a timetable' }).press('Enter')
  await field(desk, 'Note').pressSequentially('From where does it sail?')
  await desk.getByRole('button', { name: 'Send back' }).press('Enter')
  await said(desk, 'Sent back')

  await page.goto(path)
  await expect(page.getByText('From where does it sail?')).toBeVisible()
  await (await textReady(page)).press('ControlOrMeta+End')
  await field(page, 'Text').pressSequentially(' It sails from the old pier.')
  await page.getByRole('button', { name: 'Submit for review' }).press('Enter')
  await said(page, 'Submitted')

  await desk.goto(path)
  await desk.getByRole('button', { name: 'Publish now' }).press('Enter')
  await said(desk, 'Published')
  await page.goto('/articles/the-ferry-has-a-timetable')
  await expect(page.getByText('It sails from the old pier.')).toBeVisible()
  expect(await foundIn(site.base, 'The ferry has a timetable')).toEqual(publicPlaces)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('what is wrong is said at its field, all at once, and nothing typed is lost', async ({ page }) => {
    await signIn(page, administrator, `${articles}/new`)
    await field(page, 'Headline').fill('x'.repeat(201))
    await field(page, 'Text').fill('Some text with “quotes” & <signs>')
    await field(page, 'Address').fill('Not an address')
    await field(page, 'Type').selectOption('opinion')
    await field(page, 'Comments are open').uncheck()
    await press(page, 'Save')
    await expect(page.getByText('The headline may have 200 characters.')).toBeVisible()
    await expect(page.getByText('The address has letters a–z')).toBeVisible()
    await expect(field(page, 'Headline')).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, 'Text')).toHaveValue('Some text with “quotes” & <signs>')
    await expect(field(page, 'Type')).toHaveValue('opinion')
    await expect(field(page, 'Comments are open')).not.toBeChecked()
  })

  test('of two who save one article the second sees both versions, and saves theirs on purpose', async ({
    page,
    visitor,
    site,
  }) => {
    await signIn(page, administrator, articles)
    const path = await beginArticle(page, 'Two hands on one page', 'The bridge is open.')
    const other = await visitor()
    await signIn(other, await addStaff(site, 'Other Hand', 'editor'), path)
    await page.goto(path)
    await field(other, 'Text').fill('The bridge is shut.')
    await press(other, 'Save')
    await field(page, 'Text').fill('The bridge is new.')
    await press(page, 'Save')
    await expect(page.getByText('Other Hand saved another version meanwhile')).toBeVisible()
    await expect(page.locator('.desk-changes del')).toContainText('shut')
    await expect(page.locator('.desk-changes ins')).toContainText('new')
    await expect(field(page, 'Text')).toHaveValue('The bridge is new.')
    await press(page, 'Save mine in its place')
    await said(page, 'Saved')
    await page.getByRole('link', { name: 'History' }).click()
    await expect(page.getByRole('link', { name: /^Version/ })).toHaveCount(3)
    await page.getByRole('link', { name: 'Version 2' }).click()
    await press(page, 'Make version 2 the working text')
    await said(page, 'The earlier version is the working text again.')
    await expect(field(page, 'Text')).toHaveValue('The bridge is shut.')
  })

  test('what was typed is still there when the session has ended meanwhile, and nothing else is', async ({
    page,
    context,
  }) => {
    await signIn(page, administrator, articles)
    const path = await beginArticle(page, 'A long afternoon', 'As it is stored.')
    await page.goto(path)
    await field(page, 'Text').fill('As it was typed.')
    const cookies = await context.cookies()
    await context.clearCookies()
    await press(page, 'Save')
    await expect(page.getByRole('alert')).toContainText('Your session has ended')
    await expect(field(page, 'Text')).toHaveValue('As it was typed.')
    expect(await page.content()).not.toContain('As it is stored.')
    await context.addCookies(cookies)
    await press(page, 'Save')
    await said(page, 'Saved')
    await expect(field(page, 'Text')).toHaveValue('As it was typed.')
  })

  test('changes of what is published ask for an account, and are read only when they are published', async ({
    page,
    site,
  }) => {
    await signIn(page, administrator, articles)
    const path = await beginArticle(page, 'The toll is two francs', 'Since Monday.')
    await press(page, 'Publish now')
    await said(page, 'Published')
    await field(page, 'Headline').fill('The toll is three francs')
    await press(page, 'Save')
    await said(page, 'Saved')
    const address = '/articles/the-toll-is-two-francs'
    expect((await ask(site.base, address)).text).not.toContain('three francs')
    await page.goto(path)
    await press(page, 'Publish the changes')
    await expect(page.locator('#account-errors')).toContainText('Readers have read another text')
    await field(page, 'Something was wrong: print a correction').check()
    await field(page, 'Correction or clarification').fill('The toll was given as two francs.')
    await press(page, 'Publish the changes')
    await said(page, 'Published')
    expect((await ask(site.base, address)).text).toContain('three francs')
    await press(page, 'Unpublish')
    await said(page, 'Unpublished')
    expect((await ask(site.base, address)).status).toBe(410)
    expect(await foundIn(site.base, 'three francs')).toEqual([])
  })
})

test('a preview is for whoever has its link, is never indexed or kept, and shows nothing once it is over', async ({
  page,
  site,
}) => {
  await signIn(page, administrator, articles)
  const path = await beginArticle(page, 'Only by its link', 'A sentence that nobody may read yet.')
  const link = await page.locator('.desk-preview-address a').getAttribute('href')
  const preview = new URL(link ?? '').pathname
  const open = await ask(site.base, preview)
  expect(open.status).toBe(200)
  expect(open.text).toContain('A sentence that nobody may read yet.')
  expect(open.headers).toMatchObject({
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  })
  expect(open.headers['cache-control']).toContain('no-store')
  expect(open.text).toMatch(/<meta name="robots" content="noindex, nofollow"/)

  const forged = await ask(site.base, preview.replace(/.{4}$/, 'AAAA'))
  await page.goto(path)
  await press(page, 'End all links given out until now')
  await said(page, 'no longer work')
  const over = await ask(site.base, preview)
  expect([forged.status, over.status]).toEqual([404, 410])
  for (const { text } of [forged, over]) {
    expect(text).not.toContain('nobody may read yet')
    expect(text).not.toContain('Only by its link')
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of the desk for articles, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 800 })
    await signIn(page, administrator, `${articles}?list=published`)
    expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
    const path = await beginArticle(page, `Looked at in ${colorScheme}`, 'A text.')
    expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await press(page, 'Publish now')
    await said(page, 'Published')
    await (await textReady(page)).fill('Another text.')
    await press(page, 'Publish the changes')
    await expect(page.locator('#account-errors')).toBeVisible()
    expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
    // Who leaves with words that are not saved is asked first.
    await press(page, 'Save')
    await page.waitForURL(/done=save/)
    await page.goto(`${path}/history`)
    expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
  })
}
