import { sendSignIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { administrator } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

test(
  'without a session the desk answers with a true 307, and signing in leads back to where one was going',
  alsoWithoutScript,
  async ({ page, site }) => {
    const goal = '/admin/comments?status=rejected&order=oldest'
    const answer = await ask(site.base, goal)
    expect(answer.status).toBe(307)
    expect(new URL(answer.headers.location ?? '', site.base).pathname).toBe('/admin/sign-in')
    expect(answer.text).not.toContain('Comment by')
    await page.goto(goal)
    await sendSignIn(page, administrator)
    await page.waitForURL((url) => url.pathname + url.search === goal)
  },
)

test('a way back that leads elsewhere is not taken', async ({ page, site }) => {
  const { headers } = await ask(site.base, '/admin/account')
  const signInAddress = new URL(headers.location ?? '', site.base)
  const name = [...signInAddress.searchParams.keys()][0] ?? 'next'
  for (const elsewhere of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/articles/../..//evil.example',
  ]) {
    signInAddress.searchParams.set(name, elsewhere)
    await page.context().clearCookies()
    await page.goto(signInAddress.pathname + signInAddress.search)
    await sendSignIn(page, administrator)
    await page.waitForURL((url) => url.pathname !== '/admin/sign-in')
    expect(new URL(page.url()).origin).toBe(site.base)
  }
})

test(
  'a wrong password and an unknown address are answered alike, and the address typed is kept',
  alsoWithoutScript,
  async ({ page, site }) => {
    const { email } = await addStaff(site, 'Wanda Wrong', 'moderator')
    const messages: (string | null)[] = []
    for (const attempt of [email, 'nobody@desk.example']) {
      await page.goto('/admin/sign-in')
      await sendSignIn(page, { email: attempt, password: 'not the password' })
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
      messages.push(await page.getByRole('alert').filter({ hasText: /\S/ }).textContent())
      await expect(page.getByLabel('Email', { exact: true })).toHaveValue(attempt)
      await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
    }
    expect(messages[0]).toBe(messages[1])
  },
)
