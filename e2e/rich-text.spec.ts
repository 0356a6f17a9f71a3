import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { beginArticle } from '@/e2e/support/newsroom'
import { administrator } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { markdownOf, pasteHtml, reopen, richText, save, selectionTold, tool } from '@/e2e/support/writing'

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
  await selectionTold(page)
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
