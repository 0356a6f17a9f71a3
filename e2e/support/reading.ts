import { ask } from '@/e2e/support/http'
import type { Draft } from '@/e2e/support/posting'
import type { Site } from '@/e2e/support/site'
import { expect, type Page } from '@/e2e/support/test'

/** Fills the form under an article and sends it, without waiting for what comes of it. */
export async function sendComment(page: Page, { name, email, body }: Partial<Draft>): Promise<void> {
  if (name !== undefined) await page.getByLabel('Name', { exact: true }).fill(name)
  if (email !== undefined) await page.getByLabel('Email', { exact: true }).fill(email)
  if (body !== undefined) await page.getByLabel('Comment', { exact: true }).fill(body)
  await page.getByRole('button', { name: 'Post comment', exact: true }).click()
}

/** Writes a comment under the article and is led to one's own comments. */
export async function writeComment(page: Page, slug: string, draft: Draft): Promise<void> {
  await page.goto(`/articles/${slug}`)
  await sendComment(page, draft)
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await expect(page.getByRole('status')).toContainText('waiting for a moderator')
}

/** The article as the very next reader gets it. */
export async function nextReader(site: Site, slug: string): Promise<string> {
  const answer = await ask(site.base, `/articles/${slug}`)
  expect(answer.status).toBe(200)
  return answer.text
}

/** How often `text` stands in `page`. */
export function timesIn(page: string, text: string): number {
  return page.split(text).length - 1
}

/** The comments that a page shows to everyone, each as its HTML, by id. */
export function publicComments(html: string): Map<string, string> {
  const pieces = html.split(/(?=<[a-z]+\b[^>]*\bid="comment-[0-9a-f-]+")/).slice(1)
  return new Map(pieces.map((piece) => [/\bid="comment-([0-9a-f-]+)"/.exec(piece)?.[1] ?? '', piece]))
}

/** Where readers would find an article of the section Bridges by its headline. */
export const publicPlaces = [
  '/',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sections/bridges',
  '/news-sitemap.xml',
]

/** Which of the public places say `words`. */
export async function foundIn(base: string, words: string): Promise<string[]> {
  const answers = await Promise.all(publicPlaces.map((path) => ask(base, path)))
  return publicPlaces.filter((_, index) => answers[index]?.text.includes(words))
}
