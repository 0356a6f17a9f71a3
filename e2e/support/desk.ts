import { expect, type Locator, type Page } from '@playwright/test'
import { administrator } from '@/e2e/support/site'

export interface Account {
  email: string
  password: string
}

export async function sendSignIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Goes to an address of the desk, signs in on the way, and arrives there. */
export async function signIn(
  page: Page,
  account: Account = administrator,
  to = '/admin/comments',
): Promise<void> {
  await page.goto(to)
  await sendSignIn(page, account)
  await page.waitForURL((url) => url.pathname === to.split('?')[0])
  await untilReady(page)
}

/** With scripts, a comment of the queue is in hand once they run; what is pressed before is sent as without them. */
async function untilReady(page: Page): Promise<void> {
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const comments = page.getByRole('listitem', { name: /^Comment by / })
  if (scripted && (await comments.count()) > 0) {
    await expect(page.locator('[aria-label^="Comment by"][aria-current="true"]')).toHaveCount(1)
  }
}

/** A comment on the desk, by its writer's name. */
export function commentBy(page: Page, name: string): Locator {
  return page.getByLabel(`Comment by ${name}`, { exact: true })
}

type Decision = 'Approve' | 'Reject' | 'Spam'

export function button(within: Locator | Page, name: Decision | 'Undo' | 'Reject comment'): Locator {
  // A button may show its key after its name, and Reject an ellipsis.
  return within.getByRole('button', { name: new RegExp(`^${name}(…| [a-z])*$`) })
}

/** Chooses a reason in the form that Reject opens, and sends it. */
export async function rejectFor(page: Page, reason: string, note = ''): Promise<void> {
  await page.getByLabel('Reason', { exact: true }).selectOption({ label: reason })
  if (note) await page.getByLabel('Note').fill(note)
  await button(page, 'Reject comment').click()
}

/** What the desk says of the last decision. */
export function said(page: Page, words: string): Locator {
  return page.getByRole('status').filter({ hasText: words })
}
