import { signIn } from '@/e2e/support/desk'
import { beginArticle } from '@/e2e/support/newsroom'
import { administrator } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { bringPicture, markdownOf, reopen, richText, save, tool } from '@/e2e/support/writing'

test.beforeEach(({ page }) => signIn(page, administrator, '/admin/articles'))

test('footnotes and tables are written, and open again the same', async ({ page }) => {
  await beginArticle(page, 'With furniture')
  await richText(page).focus()
  await page.keyboard.type('Three ferries')
  await tool(page, 'Footnote').click()
  await page.keyboard.type('Counted on Monday.')
  await richText(page).getByText('Three ferries').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await tool(page, 'Table').click()
  for (const word of ['Quay', 'Ferries', 'North', '2', 'South', '1']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('East | West')
  await tool(page, 'Column after').click()
  await page.keyboard.press('Tab')
  await tool(page, 'Delete column').click()
  const markdown = await markdownOf(page)
  expect(markdown).toContain('Three ferries[^1]')
  expect(markdown).toContain('[^1]: Counted on Monday.')
  expect(markdown).toMatch(/\| Quay +\| Ferries \|\n\| -+ \| -+ \|\n\| North +\| 2 +\|\n\| South +\| 1 +\|/)
  expect(markdown).toContain('East \\| West')
  const shown = await richText(page).innerHTML()
  await save(page)
  await reopen(page)
  expect(await richText(page).innerHTML()).toBe(shown)
  expect((await markdownOf(page)).trim()).toBe(markdown.trim())
})

test('a picture is pasted, dropped or chosen, and none is inserted without a description', async ({
  page,
}) => {
  await beginArticle(page, 'With pictures', 'Before.')
  const dialog = page.getByRole('dialog', { name: 'Picture' })
  await richText(page).focus()
  await page.keyboard.press('Control+End')
  for (const [how, colour] of [
    ['paste', 'teal'],
    ['drop', 'navy'],
  ] as const) {
    await bringPicture(page, how, colour)
    await expect(dialog.getByText('The picture is in the library.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Insert the picture' }).click()
    await expect(dialog.getByText('Describe what the picture shows')).toBeVisible()
    await dialog.getByLabel('Description').fill(`A field of ${colour}`)
    await dialog.getByLabel('Caption').fill('Quiet | loud')
    await dialog.getByLabel('Credit').fill('Ana "Ferro"')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(richText(page).getByRole('img', { name: `A field of ${colour}` })).toBeVisible()
  }
  await richText(page).getByRole('img', { name: 'A field of navy' }).click()
  await tool(page, 'Picture’s words').click()
  await page.getByRole('dialog').getByLabel('Credit').fill('Ruth')
  await page.keyboard.press('Enter')
  const markdown = await markdownOf(page)
  expect(markdown).toMatch(
    /!\[A field of teal\]\(\/media\/[0-9a-f]{32}\.webp "Quiet \| loud \| Ana \\"Ferro\\""\)/,
  )
  expect(markdown).toMatch(/!\[A field of navy\]\(\/media\/[0-9a-f]{32}\.webp "Quiet \| loud \| Ruth"\)/)
  await save(page)
  await reopen(page)
  expect((await markdownOf(page)).trim()).toBe(markdown.trim())
})
