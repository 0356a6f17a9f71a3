import { sample } from '@/e2e/support/articles'
import { button, commentBy, said, signIn } from '@/e2e/support/desk'
import { waitingBy, wordsOf } from '@/e2e/support/queueing'
import { nextReader, timesIn } from '@/e2e/support/reading'
import type { Site } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

const names = ['Anna Aaby', 'Bruno Bist', 'Clara Coe', 'Diego Dunn']

test('j and k take the next comment and the one before in hand, and stop at both ends', async ({
  page,
  site,
}) => {
  await openQueue(page, site, 'keystomove')
  await expectInHand(page, 'Anna Aaby')
  for (const name of ['Bruno Bist', 'Clara Coe', 'Diego Dunn', 'Diego Dunn']) {
    await page.keyboard.press('j')
    await expectInHand(page, name)
    await expect(commentBy(page, name)).toBeFocused()
    await expect(commentBy(page, name)).toBeInViewport()
  }
  for (const name of ['Clara Coe', 'Bruno Bist', 'Anna Aaby', 'Anna Aaby']) {
    await page.keyboard.press('k')
    await expectInHand(page, name)
  }
})

test('a approves, s marks as spam, u takes the last decision back, and the next comment is in hand', async ({
  page,
  site,
}) => {
  await openQueue(page, site, 'keystodecide')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(said(page, 'Approved the comment by Bruno Bist')).toBeVisible()
  await expectInHand(page, 'Clara Coe')
  await expect(commentBy(page, 'Bruno Bist')).toHaveCount(0)
  expect(timesIn(await nextReader(site, sample.quiet), wordsOf('Bruno Bist', 'keystodecide'))).toBe(1)
  await page.keyboard.press('s')
  await expect(said(page, 'Marked the comment by Clara Coe as spam')).toBeVisible()
  await expectInHand(page, 'Diego Dunn')
  await page.keyboard.press('u')
  await expect(said(page, 'Undone')).toBeVisible()
  await expectInHand(page, 'Clara Coe')
  await expect(commentBy(page, 'Clara Coe')).toBeVisible()
})

test('r opens the reason in place, Escape closes it, and its keys stay letters', async ({ page, site }) => {
  await openQueue(page, site, 'keystoreject')
  await page.keyboard.press('r')
  const reason = commentBy(page, 'Anna Aaby').getByLabel('Reason', { exact: true })
  await expect(reason).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(reason).toHaveCount(0)
  await expectInHand(page, 'Anna Aaby')
  await page.keyboard.press('r')
  await reason.selectOption({ label: 'Off topic' })
  await page.keyboard.press('Tab')
  await page.keyboard.type('jk arsu?')
  await expect(page.getByLabel('Note')).toHaveValue('jk arsu?')
  await expect(commentBy(page, 'Anna Aaby')).toBeVisible()
  await button(page, 'Reject comment').click()
  await expect(said(page, 'Rejected the comment by Anna Aaby')).toBeVisible()
  await expectInHand(page, 'Bruno Bist')
})

test('? lists the keys, and they can be turned off for good', async ({ page, site }) => {
  await openQueue(page, site, 'keystoknow')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (const key of ['j', 'k', 'a', 'r', 's', 'u', '?']) {
    await expect(dialog.locator('kbd').getByText(key, { exact: true }).first()).toBeVisible()
  }
  await page.keyboard.press('a')
  await dialog.getByRole('button', { name: 'Turn the keys off' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('a')
  await page.reload()
  await expect(commentBy(page, 'Anna Aaby')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('They are turned off.')).toBeVisible()
  for (const name of names) await expect(commentBy(page, name)).toBeVisible()
})

test('a key that is held down or bounces decides once, and a comment never read is not decided on', async ({
  page,
  site,
}) => {
  await openQueue(page, site, 'keysthatbounce')
  await page.evaluate(() => {
    for (const repeat of [false, false, true, true]) {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', repeat, bubbles: true }),
      )
    }
  })
  await expect(said(page, 'Approved the comment by Anna Aaby')).toBeVisible()
  await page.reload()
  for (const name of names.slice(1)) await expect(commentBy(page, name)).toBeVisible()
  const html = await nextReader(site, sample.quiet)
  expect(names.map((name) => timesIn(html, wordsOf(name, 'keysthatbounce')))).toEqual([1, 0, 0, 0])
})

test('u takes back the decision that is on its way, not the one before it', async ({ page, site }) => {
  await openQueue(page, site, 'keysinflight')
  await page.keyboard.press('s')
  await expect(said(page, 'Marked the comment by Anna Aaby as spam')).toBeVisible()
  let release = () => {}
  const pressed = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/admin/comments*', async (route) => {
    await pressed
    await route.continue()
  })
  await page.keyboard.press('a')
  await expectInHand(page, 'Clara Coe')
  await page.keyboard.press('u')
  release()
  await expect(said(page, 'Undone. The comment by Bruno Bist waits again.')).toBeVisible()
  await expectInHand(page, 'Bruno Bist')
  await page.unroute('**/admin/comments*')
  await page.goto('/admin/comments?q=keysinflight&status=spam')
  await expect(commentBy(page, 'Anna Aaby')).toBeVisible()
  expect(timesIn(await nextReader(site, sample.quiet), wordsOf('Bruno Bist', 'keysinflight'))).toBe(0)
})

test('with the mouse every button of every comment does what it says at the first press, also of one not in hand', async ({
  page,
  site,
}) => {
  await openQueue(page, site, 'bythemouse')
  await button(commentBy(page, 'Clara Coe'), 'Spam').click()
  await expect(said(page, 'Marked the comment by Clara Coe as spam')).toBeVisible()
  await button(commentBy(page, 'Anna Aaby'), 'Reject').click()
  await expect(commentBy(page, 'Anna Aaby').getByLabel('Reason', { exact: true })).toBeVisible()
  await button(commentBy(page, 'Diego Dunn'), 'Approve').click()
  await expect(said(page, 'Approved the comment by Diego Dunn')).toBeVisible()
})

async function openQueue(page: Page, site: Site, mark: string): Promise<void> {
  await signIn(page, undefined, await waitingBy(site, mark, names))
  for (const name of names) await expect(commentBy(page, name)).toBeVisible()
  // Before the scripts run there are no keys.
  await expectInHand(page, names[0] ?? '')
}

async function expectInHand(page: Page, name: string): Promise<void> {
  await expect(page.locator('[aria-label^="Comment by"][aria-current="true"]')).toHaveAttribute(
    'aria-label',
    `Comment by ${name}`,
  )
}
