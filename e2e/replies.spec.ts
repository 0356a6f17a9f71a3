import { approve } from '@/e2e/support/approving'
import { sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { button, commentBy, rejectFor, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { post, postForm, sessionOf } from '@/e2e/support/posting'
import { publicComments } from '@/e2e/support/reading'
import { administrator, type Site } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoOnPostgres, alsoWithoutScript, inEveryWorld } from '@/e2e/support/worlds'

const slug = sample.quiet

/** A public comment that others may answer: its id. */
async function printed(site: Site, address: string, name: string, answers?: string): Promise<string> {
  const draft = { name, email: `${name.replaceAll(' ', '.')}@mail.example`, body: `What ${name} had to say.` }
  const sender = { from: address }
  if (answers === undefined) await post(site.base, slug, draft, sender)
  else await postForm(site.base, `/articles/${slug}/reply/${answers}`, 'body', draft, sender)
  await approve(site.base, await sessionOf(site.base, administrator, address), `${draft.body.slice(0, -1)}`)
  const { text } = await ask(site.base, `/articles/${slug}`)
  const [id] = [...publicComments(text)].find(([, html]) => html.includes(draft.body)) ?? []
  if (!id) throw new Error(`${name} is not to be read.`)
  return id
}

/** Fills the form that answers a comment, wherever it stands. */
async function writeReply(page: Page, { name, email, body }: { name: string; email: string; body: string }) {
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Post reply' }) })
  await form.getByLabel('Name', { exact: true }).fill(name)
  await form.getByLabel('Email', { exact: true }).fill(email)
  await form.getByLabel('Your reply', { exact: true }).fill(body)
  await form.getByRole('button', { name: 'Post reply' }).click()
}

test(
  'a comment is answered, the answer waits, and stands under it when it is approved',
  inEveryWorld,
  async ({ page, site, address, visitor }) => {
    const root = await printed(site, address, 'Runa Asked')
    await page.goto(`/articles/${slug}`)
    await page.getByRole('link', { name: 'Reply to Runa Asked' }).click()
    const reply = { name: 'Ansgar Told', email: 'ansgar@mail.example', body: 'Because the tide was in.' }
    await writeReply(page, reply)
    await page.waitForURL((url) => url.pathname === '/your-comments')
    await expect(page.getByRole('status')).toContainText('waiting for a moderator')
    expect((await ask(site.base, `/articles/${slug}`)).text).not.toContain(reply.body)

    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?q=tide')
    const waiting = commentBy(desk, reply.name)
    await expect(waiting.getByText('In answer to Runa Asked')).toBeVisible()
    await button(waiting, 'Approve').click()
    await expect(desk.getByRole('button', { name: 'Undo' })).toBeVisible()

    const reader = await visitor()
    await reader.goto(`/articles/${slug}`)
    const thread = reader.locator('li', { has: reader.locator(`#comment-${root}`) }).first()
    await expect(thread.getByText(reply.body)).toBeVisible()
    await page.goto('/your-comments')
    await page.getByRole('link', { name: 'See it in its place' }).first().click()
    await expect(page).toHaveURL(/\/threads\/\d+\/1#comment-/)
    await expect(page.getByText(reply.body)).toBeInViewport()
  },
)

test(
  'a reply that is refused keeps all that was typed, under what it answers',
  alsoWithoutScript,
  async ({ page, site, address }) => {
    const root = await printed(site, address, 'Quiet Quirin')
    await page.goto(`/articles/${slug}/reply/${root}`)
    await expect(page.getByText('What Quiet Quirin had to say.')).toBeVisible()
    await writeReply(page, { name: 'Half Hanna', email: 'no address', body: 'Kept, I hope.' })
    await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Your reply', { exact: true })).toHaveValue('Kept, I hope.')
    await expect(page.getByText('What Quiet Quirin had to say.')).toBeVisible()
  },
)

test(
  'what is removed while somebody answers it: the reply is not stored, and what was typed is kept',
  inEveryWorld,
  async ({ page, site, address, visitor }) => {
    const root = await printed(site, address, 'Gone Gerda')
    await page.goto(`/articles/${slug}/reply/${root}`)
    const desk = await visitor()
    await signIn(desk, undefined, `/admin/comments/${root}`)
    await button(desk, 'Reject').click()
    await rejectFor(desk, 'Off topic')
    await expect(desk.getByRole('button', { name: 'Undo' })).toBeVisible()
    await writeReply(page, { name: 'Late Lars', email: 'lars@mail.example', body: 'Too late, it seems.' })
    await expect(page.getByText('is not public any more. Your reply was not stored')).toBeVisible()
    await expect(page.getByText('Too late, it seems.')).toBeVisible()
    expect((await ask(site.base, `/articles/${slug}/reply/${root}`)).status).toBe(404)
  },
)

test(
  'a permalink leads to where a comment stands, and to nothing that is not public',
  alsoOnPostgres,
  async ({ site, address }) => {
    const root = await printed(site, address, 'Linked Linda')
    const reply = await printed(site, address, 'Linked Lionel', root)
    const placeOf = async (id: string) => (await ask(site.base, `/comments/${id}`)).headers.location
    expect(await placeOf(root)).toMatch(new RegExp(`^/articles/${slug}/comments/1#comment-${root}$`))
    expect(await placeOf(reply)).toMatch(new RegExp(`^/articles/${slug}/threads/\\d+/1#comment-${reply}$`))
    const feedAt = async (path: string) => (await ask(site.base, path)).text
    const ofArticle = await feedAt(`/articles/${slug}/comments.xml`)
    for (const id of [root, reply]) expect(ofArticle).toContain(`#comment-${id}</link>`)
    const thread = /\/threads\/\d+/.exec((await placeOf(reply)) ?? '')?.[0]
    const ofThread = await feedAt(`/articles/${slug}${thread}/comments.xml`)
    expect(ofThread).toContain(`#comment-${reply}</link>`)
    expect(ofThread).not.toContain(`#comment-${root}</link>`)
    for (const id of ['x', '00000000-0000-7000-8000-000000000000']) {
      expect((await ask(site.base, `/comments/${id}`)).status).toBe(404)
    }
  },
)

test('script puts one form under the comment that is answered, and takes it away again', async ({
  page,
  site,
  address,
}) => {
  const [first, second] = [
    await printed(site, address, 'Ines First'),
    await printed(site, address, 'Ines Second'),
  ]
  await page.goto(`/articles/${slug}`)
  const form = page.getByRole('button', { name: 'Post reply' })
  await page.getByRole('link', { name: 'Reply to Ines First' }).click()
  await expect(page.locator(`#comment-${first}`).getByRole('button', { name: 'Post reply' })).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true }).last()).toBeFocused()
  await page.keyboard.type('Ida Kept')
  await page.getByLabel('Your reply').fill('Half a thought')
  await page.getByRole('link', { name: 'Reply to Ines Second' }).click()
  await expect(page.locator(`#comment-${second}`).getByRole('button', { name: 'Post reply' })).toBeVisible()
  await expect(form).toHaveCount(1)
  await page.getByRole('link', { name: 'Reply to Ines First' }).click()
  await expect(page.getByLabel('Your reply')).toHaveValue('Half a thought')
  await page.getByRole('link', { name: 'Reply to Ines First' }).click()
  await expect(form).toHaveCount(0)
})

test('threads and the form that answers are without fault for a screen reader, on the smallest screen too', async ({
  page,
  site,
  address,
}) => {
  const root = await printed(site, address, 'Axel Root')
  const reply = await printed(site, address, 'Axel Reply', root)
  await page.setViewportSize({ width: 320, height: 640 })
  const { location = '' } = (await ask(site.base, `/comments/${reply}`)).headers
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of [`/articles/${slug}`, location, `/articles/${slug}/reply/${root}`]) {
      await page.goto(path)
      expect(await findings(page), path).toEqual([])
      expect(await smallTargets(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
    }
  }
})

test(
  'comments are read in another order at an address of its own, and what is gone is gone there at once',
  inEveryWorld,
  async ({ page, site, address, visitor }) => {
    const root = await printed(site, address, 'Ordered Olga')
    await printed(site, address, 'Ordered Otto', root)
    await page.goto(`/articles/${slug}`)
    await page.getByRole('link', { name: 'Most replied to' }).click()
    await expect(page).toHaveURL(/\/comments\/most-replied$/)
    await expect(page.locator('main ol > li').first()).toContainText('What Ordered Olga had to say.')
    await page.getByRole('link', { name: 'Oldest', exact: true }).click()
    await expect(page.getByText('What Ordered Olga had to say.')).toBeVisible()
    const desk = await visitor()
    await signIn(desk, undefined, `/admin/comments/${root}`)
    await button(desk, 'Reject').click()
    await rejectFor(desk, 'Off topic')
    await expect(desk.getByRole('button', { name: 'Undo' })).toBeVisible()
    for (const order of ['oldest', 'most-replied']) {
      expect((await ask(site.base, `/articles/${slug}/comments/${order}`)).text).not.toContain(
        'Ordered Olga had',
      )
    }
  },
)
