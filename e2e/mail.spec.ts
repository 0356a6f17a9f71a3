import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { fixture } from '@/e2e/support/articles'
import { said, sendSignIn, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { freePort } from '@/e2e/support/process'
import { administrator, type Site, startSite, usual } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const wish = 'Send me a mail when comments begin to wait, at most once an hour'

test(
  'a moderator chooses on their account whether to be mailed, and the choice stays',
  alsoWithoutScript,
  async ({ page, site, javaScriptEnabled }) => {
    const account = await addStaff(site, `Mats Mailed ${javaScriptEnabled}`, 'moderator')
    await signIn(page, account, '/admin/account')
    const box = page.getByRole('checkbox', { name: wish })
    await expect(page.getByText('This site does not send mail yet')).toBeVisible()
    for (const wished of [true, false]) {
      await expect(box).toBeChecked({ checked: !wished })
      await box.setChecked(wished)
      await page.getByRole('button', { name: 'Keep this choice', exact: true }).click()
      await expect(said(page, 'Your choice of mail is kept.')).toBeVisible()
      await page.goto('/admin/account')
      await expect(box).toBeChecked({ checked: wished })
    }
  },
)

test('an editor, who sees no queue, is offered no mail about it', async ({ page, site }) => {
  await signIn(page, await addStaff(site, 'Edda Editor', 'editor'), '/admin/account')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: wish })).toHaveCount(0)
})

test('without a mail server, what is mailed is in a folder, once', async ({ page }) => {
  test.slow()
  const site = await startSite({ ...usual, SAMPLE_EDITION: '0' })
  try {
    await wishAndComment(page, site)
    const folder = join(site.dataDir, 'outbox')
    const files = () => readdirSync(folder).filter((name) => name.endsWith('.eml'))
    await expect(async () => expect(files()).toHaveLength(1)).toPass({ timeout: 20_000 })
    await expectQueueMail(site, readFileSync(join(folder, files()[0] ?? ''), 'utf8'))
    await site.restart()
    expect(files()).toHaveLength(1)
    expect((await site.cli(['doctor'])).stdout).toContain(`written to ${folder}`)
  } finally {
    await site.stop()
  }
})

test('with one it is handed there, once', async ({ page }) => {
  test.slow()
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      taken.push(await text(stream))
      done()
    },
  })
  const port = await freePort()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const mail = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'The Paper <news@paper.example>' }
  const site = await startSite({ ...usual, ...mail, SAMPLE_EDITION: '0' })
  try {
    await wishAndComment(page, site)
    await expect(async () => expect(taken).toHaveLength(1)).toPass({ timeout: 20_000 })
    await expectQueueMail(site, taken[0] ?? '')
    expect((await PostalMime.parse(taken[0] ?? '')).from?.address).toBe('news@paper.example')
    expect((await site.cli(['doctor'])).stdout).toContain('which lets us in')
    expect(taken).toHaveLength(1)
  } finally {
    await site.stop()
    await new Promise<void>((closed) => server.close(() => closed()))
  }
})

/** The administrator wishes to be mailed; then two comments come in. */
async function wishAndComment(page: Page, site: Site): Promise<void> {
  expect((await site.cli(['article', 'import', fixture.article.file])).code).toBe(0)
  await page.goto(`${site.base}/admin/account`)
  await sendSignIn(page, administrator)
  await page.waitForURL((url) => url.pathname === '/admin/account')
  await page.getByRole('checkbox', { name: wish }).check()
  await page.getByRole('button', { name: 'Keep this choice', exact: true }).click()
  await expect(said(page, 'Your choice of mail is kept.')).toBeVisible()
  for (const body of ['The first that waits.', 'The second, beside it.']) {
    const draft = { name: 'Ina Intake', email: 'ina@readers.example', body }
    const sent = await post(site.base, fixture.article.slug, draft, { from: '203.0.113.9' })
    expect(sent.status).toBe(303)
  }
}

async function expectQueueMail(site: Site, message: string): Promise<void> {
  const mail = await PostalMime.parse(message)
  expect(mail.to).toMatchObject([{ address: administrator.email }])
  expect(mail.subject).toBe('Comments are waiting')
  expect(mail.text).toContain(`${site.base}/admin/comments`)
  expect(mail.html).toContain(`href="${site.base}/admin/comments"`)
}
