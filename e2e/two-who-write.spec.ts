import { signIn } from '@/e2e/support/desk'
import { beginArticle } from '@/e2e/support/newsroom'
import { administrator } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'
import { markdownOf, reopen, richText, save } from '@/e2e/support/writing'

test.beforeEach(({ page }) => signIn(page, administrator, '/admin/articles'))

test('what is typed is saved by itself, and the version in the other tab is not overwritten unseen', async ({
  page,
  context,
}) => {
  await beginArticle(page, 'Two at once', 'As it was.')
  const other = await context.newPage()
  await other.goto(new URL(page.url()).pathname)
  await append(other, ' Theirs.')
  await save(other)

  await append(page, ' Mine.')
  await page.getByLabel('Standfirst').focus()
  await expect(page.getByRole('alert').filter({ hasText: 'while you were writing' })).toBeVisible()
  await page.getByRole('button', { name: 'Compare the two versions' }).click()
  await expect(page.getByRole('heading', { name: 'Two versions' })).toBeVisible()
  await expect(page.locator('.desk-conflict ins').first()).toContainText('Mine')
  await expect(page.locator('.desk-conflict del').first()).toContainText('Theirs')
  expect(await markdownOf(page)).toContain('As it was. Mine.')

  await append(page, ' Theirs, too.')
  await page.getByRole('button', { name: 'Save mine in its place' }).click()
  await page.waitForURL(/done=saved/)
  await reopen(page)
  await expect(richText(page)).toHaveText('As it was. Mine. Theirs, too.')

  await append(other, ' Again.')
  await other.getByLabel('Standfirst').focus()
  await other.getByRole('button', { name: 'Compare the two versions' }).click()
  await other.getByRole('button', { name: 'Go on with what is saved' }).click()
  await other.waitForURL(/done=theirs/)
  await reopen(other)
  await expect(richText(other)).toHaveText('As it was. Mine. Theirs, too.')
  await append(other, ' Kept.')
  await other.getByLabel('Standfirst').focus()
  await expect(other.getByRole('status').filter({ hasText: /^Saved as a draft at \d\d:\d\d$/ })).toBeVisible()
  await reopen(other)
  await expect(richText(other)).toHaveText('As it was. Mine. Theirs, too. Kept.')
})

async function append(page: Page, words: string) {
  await richText(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('there is a textarea, which does all of it, and a conflict shows both versions', async ({
    page,
    context,
  }) => {
    await beginArticle(page, 'By the textarea', 'One.')
    const other = await context.newPage()
    await other.goto(new URL(page.url()).pathname)
    await other.getByRole('textbox', { name: 'Text', exact: true }).fill('One. Two.')
    await save(other)
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('One. Three.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Two versions' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('One. Three.')
    await page.getByRole('button', { name: 'Go on with what is saved' }).click()
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('One. Two.')
    await other.close()
  })
})
