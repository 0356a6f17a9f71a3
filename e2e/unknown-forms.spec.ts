import { sample } from '@/e2e/support/articles'
import { commentBy, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { sendComment } from '@/e2e/support/reading'
import { comments } from '@/e2e/support/stored'
import { expect, type Page, test } from '@/e2e/support/test'
import { vectors } from '@/e2e/support/vectors'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const path = `/articles/${sample.article}`
const words = `\nFirst a line of its own. $& $' "quoted" <b>\n${Object.values(vectors).join('\n')}`.slice(
  0,
  4_000,
)

test(
  'what was typed into a form that this build does not know is given back, to be sent from the page of now',
  alsoWithoutScript,
  async ({ page, site }) => {
    await asOfAnotherBuild(page, path)
    await sendComment(page, { name: 'Una Unknown', email: 'una@mail.example', body: words })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What you wrote is here, and not yet sent',
    )
    expect(await page.getByLabel('Comment', { exact: true }).inputValue()).toBe(words)
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Una Unknown')
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue('una@mail.example')
    await expect(page.locator('main script, main img, main svg, main iframe, main form')).toHaveCount(0)
    expect(comments(site).some(({ body }) => body.includes('First a line'))).toBe(false)

    await page.getByRole('link', { name: 'load the page anew' }).click()
    await expect(page.getByRole('heading', { name: 'Comments About This Article' })).toBeVisible()
    await sendComment(page, {
      name: 'Una Unknown',
      email: 'una@mail.example',
      body: `${words.slice(0, 300)}`,
    })
    await page.waitForURL((url) => url.pathname === '/your-comments')
  },
)

test('with JavaScript the draft is in the page of now by itself', async ({ page }) => {
  await asOfAnotherBuild(page, path)
  await sendComment(page, { name: 'Una Unknown', email: 'una@mail.example', body: 'Kept by the browser.' })
  await page.getByRole('link', { name: 'load the page anew' }).click()
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue('Kept by the browser.')
})

test('a rejection that this build does not know is not made, and its note stays in the form', async ({
  page,
  site,
  address,
}) => {
  const draft = { name: 'Ursa Unknown', email: 'ursa@mail.example', body: 'To be rejected later.' }
  await post(site.base, sample.article, draft, { from: address })
  await signIn(page, undefined, '/admin/comments?order=newest')
  await page.route('**/admin/comments**', (route) => {
    const headers = route.request().headers()
    const unknown = headers['next-action'] ? { 'next-action': `7f${'0'.repeat(40)}` } : {}
    return route.continue({ headers: { ...headers, ...unknown } })
  })
  await commentBy(page, draft.name)
    .getByRole('button', { name: /^Reject/ })
    .click()
  await page.getByLabel('Reason', { exact: true }).selectOption({ label: 'Off topic' })
  await page.getByLabel('Note').fill('A note that took a while.')
  await page.getByRole('button', { name: 'Reject comment' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('A note that took a while.')
  expect(comments(site).find(({ body }) => body === draft.body)?.status).toBe('pending')
})

/** Opens a page whose forms call an action by a name that this build does not have. */
async function asOfAnotherBuild(page: Page, address: string): Promise<void> {
  await page.route(
    `**${address}`,
    async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      const answer = await route.fetch()
      const html = await answer.text()
      const other = html.replace(/(&quot;id&quot;:&quot;)[0-9a-f]+/, `$17f${'0'.repeat(40)}`)
      expect(other).not.toBe(html)
      return route.fulfill({ response: answer, body: other })
    },
    { times: 1 },
  )
  await page.goto(address)
}
