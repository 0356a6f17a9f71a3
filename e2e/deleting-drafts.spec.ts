import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { beginArticle, field, press, said } from '@/e2e/support/newsroom'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'
import { inEveryWorld } from '@/e2e/support/worlds'
import { save } from '@/e2e/support/writing'

test(
  'a draft is deleted after it is said what goes with it, and not while somebody else works on it',
  inEveryWorld,
  async ({ page, visitor, site }, { project }) => {
    const author = await addStaff(site, `Delia Draft ${project.name}`, 'author')
    await signIn(page, author, '/admin/articles')
    const headline = `Never to be read in ${project.name}`
    const path = await beginArticle(page, headline, 'Nobody reads this.')
    const link = await page.locator('.desk-preview-address a').getAttribute('href')
    await page.getByRole('link', { name: 'Delete this draft' }).click()
    await expect(page.getByRole('heading', { name: headline })).toBeVisible()
    await expect(page.getByText('its history (one version)')).toBeVisible()

    const editor = await visitor()
    await signIn(editor, administrator, path)
    await field(editor, 'Standfirst').fill('Somebody may.')
    await save(editor)
    await press(page, 'Delete the draft')
    await expect(page.getByRole('alert').filter({ hasText: 'saved another version meanwhile' })).toBeVisible()
    await expect(page.getByText('its history (2 versions)')).toBeVisible()
    await press(page, 'Delete the draft')
    await said(page, 'The draft is deleted.')
    await expect(page.getByRole('link', { name: headline })).toHaveCount(0)
    expect((await ask(site.base, new URL(link ?? '').pathname)).status).toBe(410)

    // Whoever still has it open loses no word of theirs.
    await field(editor, 'Standfirst').fill('Words of mine.')
    await press(editor, 'Save')
    await expect(editor.getByRole('alert').filter({ hasText: 'There is no such article.' })).toBeVisible()
    await expect(field(editor, 'Standfirst')).toHaveValue('Words of mine.')
  },
)

test('what is scheduled or was published is not deleted, and it is said why', async ({ page }) => {
  await signIn(page, administrator, '/admin/articles')
  const path = await beginArticle(page, 'Not to be deleted', 'People read this.')
  await page.goto(`${path}/delete`)
  expect([await findings(page), await smallTargets(page)]).toEqual([[], []])
  await page.goto(path)
  await field(page, 'Publish at').fill('2099-03-02T06:00')
  await press(page, 'Schedule')
  await said(page, 'Scheduled')
  await expect(page.getByRole('link', { name: 'Delete this draft' })).toHaveCount(0)
  await page.goto(`${path}/delete`)
  await expect(page.getByText('Take it off the schedule first.')).toBeVisible()
  await page.goto(path)
  await press(page, 'Publish now')
  await said(page, 'Published')
  await page.goto(`${path}/delete`)
  await expect(page.getByText('Readers have read it')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete the draft' })).toHaveCount(0)
})
