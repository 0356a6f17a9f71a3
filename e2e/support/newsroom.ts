import { expect, type Locator, type Page } from '@playwright/test'

/** A field of the form of an article, by its label; of the text, with scripts, the editor that stands in place of the field. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true }).filter({ visible: true })
}

/** Waits until the text of an article can be written: with scripts, in the editor. */
export async function textReady(page: Page): Promise<Locator> {
  const isScripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (isScripted) await expect(page.locator('.rich-text')).toBeVisible()
  return field(page, 'Text')
}

/** Presses a button of the form of an article. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** Begins an article on a page that is signed in, and waits until its text can be written; promises the path of its page. */
export async function beginArticle(page: Page, headline: string, markdown = ''): Promise<string> {
  await page.goto('/admin/articles/new')
  await textReady(page)
  const asMarkdown = page.getByRole('button', { name: 'Markdown', exact: true })
  if (await asMarkdown.isVisible()) await asMarkdown.click()
  await field(page, 'Headline').fill(headline)
  await field(page, 'Text').fill(markdown)
  await field(page, 'Or a new section').fill('Bridges')
  await press(page, 'Save')
  await page.waitForURL(/done=begun$/)
  await textReady(page)
  return new URL(page.url()).pathname
}

/** Waits for what is said after a step. */
export async function said(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
}
