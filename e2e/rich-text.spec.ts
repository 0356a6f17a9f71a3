import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { administrator } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'
import {
  beginArticle,
  bringPicture,
  markdownOf,
  pasteHtml,
  reopen,
  richText,
  save,
  tool,
} from '@/e2e/support/writing'

test.beforeEach(({ page }) => signIn(page, administrator, '/admin/articles'))

test('with the keyboard alone a text is written, saved, and opened again the same', async ({ page }) => {
  await beginArticle(page, 'Written by hand')
  await richText(page).focus()
  await page.keyboard.type('A ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('bold')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' and ')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('slanted')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' word, 2 * 3.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.type('The harbour')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.type('ferries')
  await page.keyboard.press('Enter')
  await page.keyboard.type('cranes')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('See it here')
  await page.keyboard.press('Shift+Control+ArrowLeft')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('example.org/harbour')
  await page.keyboard.press('Enter')
  const markdown =
    'A **bold** and *slanted* word, 2 \\* 3.\n\n## The harbour\n\n- ferries\n- cranes\n\nSee it [here](https://example.org/harbour)\n'
  expect(await markdownOf(page)).toBe(markdown)
  const shown = await richText(page).innerHTML()
  // Below the list the editor made a line to go on with, which nobody wrote on.
  const unwritten = '<p><br class="ProseMirror-trailingBreak"></p>'
  expect(shown.endsWith(`</p>${unwritten}`)).toBe(true)
  await save(page)
  await reopen(page)
  expect(await richText(page).innerHTML()).toBe(shown.slice(0, -unwritten.length))
  expect((await markdownOf(page)).trim()).toBe(markdown.trim())
})

test('the toolbar is one stop, its buttons say whether they are pressed, and undo takes back', async ({
  page,
}) => {
  await beginArticle(page, 'By the toolbar')
  await richText(page).focus()
  await page.keyboard.type('The pump is the paper')
  await page.keyboard.press('Alt+F10')
  await expect(tool(page, 'Bold')).toBeFocused()
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight')
  await expect(tool(page, 'Pull quote')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tool(page, 'Pull quote')).toHaveAttribute('aria-pressed', 'true')
  expect(await markdownOf(page)).toBe('> [!pull]\n> The pump is the paper\n')
  await tool(page, 'Quote').click()
  expect(await markdownOf(page)).toBe('> The pump is the paper\n')
  await tool(page, 'Quote').click()
  await tool(page, 'Subheading').click()
  expect(await markdownOf(page)).toBe('### The pump is the paper\n')
  await tool(page, 'Undo').click()
  await expect(tool(page, 'Subheading')).toHaveAttribute('aria-pressed', 'false')
  await save(page)
})

test('a link that would run a script is refused in words', async ({ page }) => {
  await beginArticle(page, 'A bad link')
  await richText(page).focus()
  await tool(page, 'Link').click()
  const dialog = page.getByRole('dialog', { name: 'Link' })
  await dialog.getByLabel('Address').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('A link leads to the web')).toBeVisible()
  await expect(dialog.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Address').fill('mailto:desk@paper.example')
  await dialog.getByLabel('Words').fill('Write to us')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  expect(await markdownOf(page)).toBe('[Write to us](mailto:desk@paper.example)\n')
  await save(page)
})

test('what is pasted from a word processor keeps its meaning and nothing else', async ({ page }) => {
  await beginArticle(page, 'Pasted')
  await richText(page).focus()
  const html = `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--[if gte mso 9]><xml>x</xml><![endif]-->
<p class=MsoNormal style='margin:0'><b style='mso-bidi-font-weight:normal'>First</b>, <span style='font-style:italic'>second</span> <o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>ferries</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>cranes</p>
<p onclick="alert(1)"><a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a><img src="https://example.org/x.png"></p></body></html>`
  await pasteHtml(page, html, 'First, second')
  await expect(richText(page).getByText('cranes')).toBeVisible()
  expect(await markdownOf(page)).toBe(
    '**First**, *second*\n\n- ferries\n- cranes\n\nbad [good](https://example.org/)\n',
  )
  await save(page)
})

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

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} pixels, ${colorScheme}, the editor is for everyone`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const markdown =
        'The **first** ferry[^1] of [the year](https://example.org/).\n\n## At dawn\n\n> [!pull]\n> The pump is the paper.\n\n- one\n- two\n\n| Quay | Ferries |\n| - | - |\n| North | 2 |\n\n[^1]: Counted.'
      await beginArticle(page, 'For everyone', markdown)
      await richText(page).getByText('North').click()
      expect(await findings(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await page.locator('.rich-editor').screenshot({ path: `.test/rich-text-${width}-${colorScheme}.png` })
      await tool(page, 'Link').click()
      expect(await findings(page)).toEqual([])
      await page.screenshot({ path: `.test/rich-text-dialog-${width}-${colorScheme}.png` })
      await page.keyboard.press('Escape')
    })
  }
}

test('opening, looking and saving change no letter of the Markdown', async ({ page }) => {
  const markdown = '* one\n* two\n\n__three__ and\n_four_\n\n***\n\n1) five'
  await beginArticle(page, 'To the letter', markdown)
  await expect(richText(page).getByText('five')).toBeVisible()
  await page.getByLabel('Headline', { exact: true }).fill('To the very letter')
  await save(page)
  await reopen(page)
  expect(await markdownOf(page)).toBe(markdown)
  // Nothing was changed, so nothing keeps anybody from leaving.
  await richText(page).getByText('five').click()
  await page.keyboard.press('Control+Home')
  await reopen(page)
  expect(await markdownOf(page)).toBe(markdown)
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(markdown)
  await page.getByRole('button', { name: 'Rich text', exact: true }).click()
  await expect(richText(page).getByText('five')).toBeVisible()
})

test('Markdown that the editor cannot hold stays Markdown, and the page says so', async ({ page }) => {
  await beginArticle(page, 'More than it holds', 'One.')
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Text', exact: true })
  await field.fill('```js the words behind\ncode\n```')
  await page.getByRole('button', { name: 'Rich text', exact: true }).click()
  await expect(page.getByText('so it stays Markdown')).toBeVisible()
  await expect(field).toHaveValue('```js the words behind\ncode\n```')
  await save(page)
})

test('an article in Arabic is written from the right', async ({ page }) => {
  await beginArticle(page, 'من اليمين', 'مرحبا **بالعالم**')
  await page.getByLabel('Language', { exact: true }).selectOption('ar')
  await save(page)
  await reopen(page)
  await expect(richText(page)).toHaveAttribute('dir', 'rtl')
  await expect(richText(page)).toHaveAttribute('lang', 'ar')
  await richText(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' كله')
  expect(await markdownOf(page)).toBe('مرحبا **بالعالم كله**\n')
  await save(page)
})

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
