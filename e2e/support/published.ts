import { writeFileSync } from 'node:fs'
import type { TestInfo } from '@playwright/test'
import { signIn } from '@/e2e/support/desk'
import { administrator, type Site } from '@/e2e/support/site'
import { articleId } from '@/e2e/support/stored'
import { expect, type Page } from '@/e2e/support/test'

/** Publishes an article as an operator does, from a file with these lines in its front matter. */
export async function publish(
  site: Site,
  info: TestInfo,
  slug: string,
  matter: Record<string, unknown> = {},
  body = 'The first ferry came in at dawn.',
): Promise<void> {
  const lines = Object.entries({
    title: 'The harbour reopens',
    section: 'City',
    published: '2026-03-02T06:00:00Z',
    ...matter,
    slug,
  }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const path = info.outputPath(`${slug}.md`)
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n\n${body}\n`)
  const { code, stderr } = await site.cli(['article', 'import', path])
  expect(code, stderr).toBe(0)
}

/** Opens an article at the desk, signing in on the way if need be. */
export async function openAtDesk(page: Page, site: Site, slug: string): Promise<void> {
  const path = `/admin/articles/${await articleId(site, slug)}`
  await page.goto(path)
  if (new URL(page.url()).pathname !== path) await signIn(page, administrator, path)
}

/** Presses a step at the desk, and waits until it says that it was taken. */
export async function take(page: Page, name: string, said: RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByText(said).first()).toBeVisible()
}
