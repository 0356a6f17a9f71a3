import { sample } from '@/e2e/support/articles'
import { button, commentBy, sendSignIn, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { nextReader, timesIn } from '@/e2e/support/reading'
import type { Site } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

test(
  'the cookie of a session that was signed out opens nothing when it is sent again',
  alsoWithoutScript,
  async ({ page, site }) => {
    await signIn(page, await addStaff(site, 'Sven Out', 'moderator'))
    const cookie = await cookieOf(page)
    expect((await ask(site.base, '/admin/comments', { headers: { cookie } })).status).toBe(200)
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await page.waitForURL((url) => url.pathname === '/admin/sign-in')
    await expectSignedOut(site, cookie)
  },
)

test('“sign out everywhere” ends the sessions of all browsers with their next request', async ({
  page,
  visitor,
  site,
}) => {
  const account = await addStaff(site, 'Erna Everywhere', 'moderator')
  const other = await visitor()
  await signIn(other, account)
  await signIn(page, account, '/admin/account')
  await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/admin/sign-in')
  await other.reload()
  await other.waitForURL((url) => url.pathname === '/admin/sign-in')
})

test('one session of several can be ended, and this one goes on', async ({ page, visitor, site }) => {
  const account = await addStaff(site, 'Olle Other', 'moderator')
  const other = await visitor()
  await signIn(other, account)
  const cookie = await cookieOf(other)
  await signIn(page, account, '/admin/account')
  await page.getByRole('button', { name: 'End this session', exact: true }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
  await expectSignedOut(site, cookie)
  await page.goto('/admin/comments')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a disabled account is out with its next request, and comes back when it is enabled', async ({
  page,
  site,
}) => {
  const account = await addStaff(site, 'Dora Disabled', 'moderator')
  await signIn(page, account)
  const cookie = await cookieOf(page)
  expect((await site.cli(['staff', 'disable', '--email', account.email])).code).toBe(0)
  await expectSignedOut(site, cookie)
  await page.goto('/admin/comments')
  await sendSignIn(page, account)
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  expect((await site.cli(['staff', 'enable', '--email', account.email])).code).toBe(0)
  await expectSignedOut(site, cookie)
  await signIn(page, account)
})

test(
  'a changed role acts on the next request, and changed back does too',
  alsoWithoutScript,
  async ({ page, site, javaScriptEnabled }) => {
    const script = javaScriptEnabled === false ? 'without script' : 'with script'
    const account = await addStaff(site, `Rosa Role ${script}`, 'moderator')
    await signIn(page, account)
    const role = (name: string) => site.cli(['staff', 'role', '--email', account.email, '--role', name])
    for (const [name, status] of [
      ['author', 403],
      ['administrator', 200],
      ['editor', 403],
      ['moderator', 200],
    ] as const) {
      const { code, stderr } = await role(name)
      expect(code, stderr).toBe(0)
      expect((await page.goto('/admin/comments'))?.status(), name).toBe(status)
    }
    expect((await role('publisher')).code).toBe(2)
  },
)

test('a new password from the operator ends the sessions that the old one began', async ({ page, site }) => {
  const account = await addStaff(site, 'Pia Password', 'moderator')
  await signIn(page, account)
  const cookie = await cookieOf(page)
  const changed = await site.cli(['staff', 'password', '--email', account.email])
  expect(changed.code, changed.stderr).toBe(0)
  await expectSignedOut(site, cookie)
})

test(
  'a decision on a page whose session has ended changes nothing, waits to be confirmed, and then is made',
  alsoWithoutScript,
  async ({ page, site, address }) => {
    const account = await addStaff(site, 'Ingo Interrupted', 'moderator')
    const draft = { name: 'Meanwhile Mona', email: 'mona@mail.example', body: 'Decided in two sittings.' }
    await post(site.base, sample.article, draft, { from: address })
    await signIn(page, account, '/admin/comments?order=newest')
    const cookie = await cookieOf(page)
    expect((await site.cli(['staff', 'disable', '--email', account.email])).code).toBe(0)
    expect((await site.cli(['staff', 'enable', '--email', account.email])).code).toBe(0)
    await expectSignedOut(site, cookie)

    await button(commentBy(page, draft.name), 'Approve').click()
    await page.waitForURL((url) => url.pathname === '/admin/sign-in')
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(0)
    await sendSignIn(page, account)
    const confirm = page.getByRole('button', { name: /approve/i }).first()
    await expect(confirm).toBeVisible()
    await expect(page.getByRole('main')).toContainText(draft.name)
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(0)
    await confirm.click()
    await expect(button(page, 'Undo')).toBeVisible()
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(1)
  },
)

test('one’s own password can be changed with the present one only, and ends every other session', async ({
  page,
  visitor,
  site,
}) => {
  const account = await addStaff(site, 'Cora Careful', 'moderator')
  const other = await visitor()
  await signIn(other, account)
  const cookie = await cookieOf(other)
  await signIn(page, account, '/admin/account')
  const fields = page.locator('input[type=password]')
  const next = 'a better password'
  await fields.nth(0).fill('not the present one')
  for (let field = 1; field < (await fields.count()); field++) await fields.nth(field).fill(next)
  await page.getByRole('button', { name: 'Change the password', exact: true }).click()
  await expect(fields.nth(0)).toHaveAttribute('aria-invalid', 'true')
  expect((await ask(site.base, '/admin/comments', { headers: { cookie } })).status).toBe(200)
  await fields.nth(0).fill(account.password)
  for (let field = 1; field < (await fields.count()); field++) await fields.nth(field).fill(next)
  await page.getByRole('button', { name: 'Change the password', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible()
  await expectSignedOut(site, cookie)
  await signIn(await visitor(), { ...account, password: next })
})

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

async function expectSignedOut(site: Site, cookie: string): Promise<void> {
  const answer = await ask(site.base, '/admin/comments', { headers: { cookie } })
  expect(answer.status).toBe(307)
  expect(answer.headers.location).toContain('/admin/sign-in')
}
