import { sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { button, commentBy, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { timesIn, writeComment } from '@/e2e/support/reading'
import { expect, test } from '@/e2e/support/test'
import { inEveryWorld } from '@/e2e/support/worlds'

const slug = sample.quiet

test(
  'a writer changes a comment, and a moderator who saw it before decides nothing on the new one',
  inEveryWorld,
  async ({ page, visitor }) => {
    const draft = {
      name: 'Changing Chloe',
      email: 'chloe@mail.example',
      body: 'The lamp on the peer is out.',
    }
    await writeComment(page, slug, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?q=lamp')
    await expect(commentBy(desk, draft.name).getByText(draft.body)).toBeVisible()

    await page.getByRole('link', { name: 'Change or withdraw' }).first().click()
    await page.getByLabel('Comment', { exact: true }).fill(' ')
    await page.getByRole('button', { name: 'Save the change' }).click()
    await expect(page.getByLabel('Comment', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Comment', { exact: true }).fill('The lamp on the *pier* is out.')
    await page.getByRole('button', { name: 'Preview' }).click()
    const preview = page.getByRole('region', { name: 'Preview' })
    await expect(preview.locator('em')).toHaveText('pier')
    await expect(preview).toContainText(draft.name)
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue('The lamp on the *pier* is out.')
    await page.getByLabel('Comment', { exact: true }).fill('The lamp on the pier is out.')
    await page.getByRole('button', { name: 'Save the change' }).click()
    await page.waitForURL((url) => url.pathname === '/your-comments')
    await expect(page.getByText('Your comment is changed.')).toBeVisible()
    await expect(page.getByText('The lamp on the pier is out.')).toBeVisible()

    await button(commentBy(desk, draft.name), 'Approve').click()
    await expect(desk.getByText('was changed by its writer').first()).toBeVisible()
    await desk.goto('/admin/comments?q=lamp')
    await commentBy(desk, draft.name)
      .getByRole('link', { name: /ago|now|today/i })
      .first()
      .click()
    await expect(desk.getByText('Changed by its writer; it waits again')).toBeVisible()
    await desk.getByText('What it said before').click()
    await expect(desk.getByText(draft.body)).toBeVisible()
  },
)

test(
  'a writer withdraws a public comment: it is gone for the very next reader, and stays among their own',
  inEveryWorld,
  async ({ page, site, visitor }) => {
    const draft = {
      name: 'Wistful Wim',
      email: 'wim@mail.example',
      body: 'I wish I had never written about eels.',
    }
    await writeComment(page, slug, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?q=wish')
    await button(commentBy(desk, draft.name), 'Approve').click()
    await expect(desk.getByRole('button', { name: 'Undo' })).toBeVisible()
    const read = async () => timesIn((await ask(site.base, `/articles/${slug}`)).text, draft.body)
    expect(await read()).toBe(1)

    await page.goto('/your-comments')
    await page.getByRole('link', { name: 'Change or withdraw' }).first().click()
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await page.waitForURL((url) => url.pathname === '/your-comments')
    await expect(page.getByText('Your comment is withdrawn.')).toBeVisible()
    expect(await read()).toBe(0)
    await expect(page.getByRole('link', { name: 'Change or withdraw' })).toHaveCount(0)

    await button(desk, 'Undo').first().click()
    await expect(desk.getByText('was already withdrawn by its writer').first()).toBeVisible()
    expect(await read()).toBe(0)
  },
)

test('another browser finds nothing of it, and changes nothing', async ({ page, site, visitor }) => {
  const draft = { name: 'Private Priya', email: 'priya@mail.example', body: 'Only I may change this line.' }
  await writeComment(page, slug, draft)
  await page.getByRole('link', { name: 'Change or withdraw' }).first().click()
  const { pathname } = new URL(page.url())
  const answer = await ask(site.base, pathname)
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain(draft.body)
  expect(answer.headers['cache-control']).toContain('no-store')
  const other = await visitor()
  await writeComment(other, slug, { ...draft, name: 'Other Otto', email: 'otto@mail.example', body: 'Mine.' })
  expect((await other.goto(pathname))?.status()).toBe(404)
  await expect(other.getByText(draft.body)).toHaveCount(0)
})

test('the page on which a comment is changed is without fault, on the smallest screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await writeComment(page, slug, { name: 'Axel Own', email: 'axel.own@mail.example', body: 'Mine to mend.' })
  await page.getByRole('link', { name: 'Change or withdraw' }).first().click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findings(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }
})
