import { sample } from '@/e2e/support/articles'
import { button, commentBy, rejectFor, said, signIn } from '@/e2e/support/desk'
import { waitingBy, wordsOf } from '@/e2e/support/queueing'
import { nextReader, timesIn } from '@/e2e/support/reading'
import type { Site } from '@/e2e/support/site'
import { colleague } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'
import { alsoWithoutScript, inEveryWorld } from '@/e2e/support/worlds'

const names = ['Edda Ek', 'Fritz Fay', 'Gerda Goss', 'Hanno Hill']

/** How often each of them is on the article's page. */
async function shown(site: Site, mark: string): Promise<number[]> {
  const html = await nextReader(site, sample.quiet)
  return names.map((name) => timesIn(html, wordsOf(name, mark)))
}

test('several at once are one decision, with one undo', inEveryWorld, async ({ page, site }) => {
  const queue = await waitingBy(site, 'severalatonce', names)
  await signIn(page, undefined, queue)
  for (const name of names.slice(0, 3)) await commentBy(page, name).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Approve selected', exact: true }).click()
  await expect(said(page, 'Approved 3 comments')).toBeVisible()
  await expect(commentBy(page, 'Hanno Hill')).toBeVisible()
  expect(await shown(site, 'severalatonce')).toEqual([1, 1, 1, 0])
  await button(page, 'Undo').click()
  await expect(said(page, 'Undone')).toBeVisible()
  for (const name of names) await expect(commentBy(page, name)).toBeVisible()
  expect(await shown(site, 'severalatonce')).toEqual([0, 0, 0, 0])
})

test('several at once are rejected for one reason', alsoWithoutScript, async ({ page, site }) => {
  const queue = await waitingBy(site, 'severalrejected', names)
  await signIn(page, undefined, queue)
  for (const name of names.slice(1, 3)) await commentBy(page, name).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Reject selected', exact: true }).click()
  await page.getByLabel('Reason', { exact: true }).selectOption({ label: 'Advertising' })
  await button(page, 'Reject comment').click()
  await expect(said(page, 'Rejected 2 comments')).toBeVisible()
  await page.goto(`${queue}&status=rejected`)
  for (const name of names.slice(1, 3)) await expect(commentBy(page, name)).toContainText('Advertising')
  await expect(commentBy(page, 'Edda Ek')).toHaveCount(0)
})

test(
  'a decision on what a colleague decided meanwhile changes nothing, and says who decided what and when',
  inEveryWorld,
  async ({ page, visitor, site }) => {
    const queue = await waitingBy(site, 'twoatthedesk', names)
    const other = await visitor()
    await signIn(other, await colleague(site), queue)
    await signIn(page, undefined, queue)
    await button(commentBy(other, 'Edda Ek'), 'Approve').click()
    await expect(said(other, 'Approved the comment by Edda Ek')).toBeVisible()

    await button(commentBy(page, 'Edda Ek'), 'Spam').click()
    const problem = page.getByRole('alert').filter({ hasText: 'Edda Ek' })
    await expect(problem).toContainText('was already approved by Cleo Colleague on')
    await expect(problem).toContainText(String(new Date().getUTCFullYear()))
    expect(await shown(site, 'twoatthedesk')).toEqual([1, 0, 0, 0])

    await button(commentBy(page, 'Fritz Fay'), 'Reject').click()
    await expect(page.getByLabel('Reason', { exact: true })).toBeVisible()
    await button(commentBy(other, 'Fritz Fay'), 'Spam').click()
    await expect(said(other, 'Marked the comment by Fritz Fay as spam')).toBeVisible()
    await rejectFor(page, 'Off topic')
    const second = page.getByRole('alert').filter({ hasText: 'Fritz Fay' })
    await expect(second).toContainText('marked as spam by Cleo Colleague')
  },
)

test(
  'Undo is refused when a colleague has decided since, and says who',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    const queue = await waitingBy(site, 'undotoolate', names)
    await signIn(page, undefined, queue)
    await button(commentBy(page, 'Edda Ek'), 'Approve').click()
    await expect(said(page, 'Approved the comment by Edda Ek')).toBeVisible()
    const other = await visitor()
    await signIn(other, await colleague(site), `${queue}&status=approved`)
    await button(commentBy(other, 'Edda Ek'), 'Spam').click()
    await expect(said(other, 'Marked the comment by Edda Ek as spam')).toBeVisible()
    await button(page, 'Undo').click()
    const problem = page.getByRole('alert').filter({ hasText: 'Edda Ek' })
    await expect(problem).toContainText('marked as spam by Cleo Colleague')
    expect(await shown(site, 'undotoolate')).toEqual([0, 0, 0, 0])
  },
)

test(
  'after a decision the next comment is where the moderator is',
  alsoWithoutScript,
  async ({ page, site, javaScriptEnabled }) => {
    const long = (name: string, mark: string) =>
      `${wordsOf(name, mark)}\n\n${'A line that takes its place.\n'.repeat(12)}`
    await signIn(page, undefined, await waitingBy(site, 'ontothenext', names, long))
    const next = commentBy(page, 'Gerda Goss')
    await button(commentBy(page, 'Fritz Fay'), 'Approve').click()
    await expect(said(page, 'Approved the comment by Fritz Fay')).toBeVisible()
    await expect(next).toBeInViewport()
    if (javaScriptEnabled !== false) await expect(next).toBeFocused()
    else expect(new URL(page.url()).hash).toBe(`#${await next.getAttribute('id')}`)
    await button(commentBy(page, 'Hanno Hill'), 'Spam').click()
    await expect(said(page, 'Marked the comment by Hanno Hill as spam')).toBeVisible()
    await expect(next).toBeInViewport()
  },
)
