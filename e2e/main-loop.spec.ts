import { fixture, importAll, real, sample } from '@/e2e/support/articles'
import { button, commentBy, rejectFor, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { nextReader, publicComments, timesIn, writeComment } from '@/e2e/support/reading'
import { expect, test } from '@/e2e/support/test'
import { alsoWithoutScript, inEveryWorld, withoutScriptAndOnPostgres } from '@/e2e/support/worlds'

const articles = [
  { title: 'the sample edition', slug: sample.article, world: inEveryWorld },
  { title: 'an article imported meanwhile', slug: fixture.article.slug, world: inEveryWorld },
  { title: 'an Arabic article', slug: fixture.arabic.slug, world: alsoWithoutScript },
  ...(real ? [{ title: 'the real article', slug: real.slug, world: withoutScriptAndOnPostgres }] : []),
]

for (const { title, slug, world } of articles) {
  test(
    `what is approved is on the page of the very next reader, once: ${title}`,
    world,
    async ({ page, visitor, site }) => {
      await importAll(site)
      const draft = {
        name: 'Ottilie Varga',
        email: 'ottilie@mail.example',
        body: `Minded the pump on ${slug}.`,
      }
      await writeComment(page, slug, draft)
      expect(timesIn(await nextReader(site, slug), draft.body)).toBe(0)

      const desk = await visitor()
      await signIn(desk, undefined, `/admin/comments?article=${slug}&order=newest`)
      const before = waiting(await desk.title())
      const comment = commentBy(desk, draft.name)
      await expect(comment).toContainText(draft.body)
      await button(comment, 'Approve').click()
      await expect(desk.getByRole('status').filter({ has: button(desk, 'Undo') })).toBeVisible()

      const html = await nextReader(site, slug)
      expect(timesIn(html, draft.body)).toBe(1)
      const own = [...publicComments(html)].find(([, each]) => each.includes(draft.body))
      expect(own?.[1]).toContain(draft.name)
      expect(own?.[1]).toContain(`#comment-${own?.[0]}`)
      expect(own?.[1]).toContain('<time')
      expect(timesIn((await ask(site.base, `/articles/${slug}/comments/1`)).text, draft.body)).toBe(1)

      const reader = await visitor()
      await reader.goto(`/articles/${slug}`)
      await expect(reader.locator(`#comment-${own?.[0]}`)).toContainText(draft.body)
      await page.reload()
      await expect(page.getByText(draft.body)).toBeVisible()
      await expect(page.getByRole('main')).toContainText(/public/i)
      expect(waiting(await desk.title())).toBe(before - 1)
    },
  )
}

test(
  'Undo takes the comment back from the very next reader, to where it waited',
  inEveryWorld,
  async ({ page, visitor, site }) => {
    const draft = { name: 'Una Dowd', email: 'una@mail.example', body: 'Approved in haste, I fear.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Approve').click()
    const message = desk.getByRole('status').filter({ has: button(desk, 'Undo') })
    await expect(message).toContainText(draft.name)
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(1)
    await button(message, 'Undo').click()
    await expect(commentBy(desk, draft.name)).toBeVisible()
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(0)
  },
)

test(
  'a rejection tells the writer its reason and note, and nobody else anything',
  inEveryWorld,
  async ({ page, visitor, site }) => {
    const draft = { name: 'Rufus Orme', email: 'rufus@mail.example', body: 'All millers are thieves.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Reject').click()
    await rejectFor(desk, 'Abusive or insulting', 'You may say which miller, and what was stolen.')
    await expect(desk.getByRole('status').filter({ has: button(desk, 'Undo') })).toBeVisible()
    await expect(commentBy(desk, draft.name)).toHaveCount(0)

    const html = await nextReader(site, sample.article)
    expect(timesIn(html, draft.body) + timesIn(html, 'which miller')).toBe(0)
    await page.reload()
    await expect(page.getByRole('main')).toContainText('Abusive or insulting')
    await expect(page.getByRole('main')).toContainText('You may say which miller, and what was stolen.')

    await desk.goto('/admin/comments?status=rejected')
    await expect(commentBy(desk, draft.name)).toContainText('Abusive or insulting')
    await expect(button(commentBy(desk, draft.name), 'Approve')).toBeVisible()
  },
)

test(
  'a rejection without a reason is refused, and asks for one',
  alsoWithoutScript,
  async ({ page, visitor }) => {
    const draft = { name: 'Reasonless Ray', email: 'ray@mail.example', body: 'No reason was given.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Reject').click()
    await desk.getByLabel('Note').fill('A note that must not be lost')
    await button(desk, 'Reject comment').click()
    const reason = desk.getByLabel('Reason', { exact: true })
    await expect(reason).toHaveAttribute('aria-invalid', 'true')
    await expect(reason).toHaveAccessibleDescription(/reason/i)
    await expect(desk.getByLabel('Note')).toHaveValue('A note that must not be lost')
    await desk.goto('/admin/comments?order=newest')
    await expect(commentBy(desk, draft.name)).toBeVisible()
  },
)

test(
  'an approved comment that is rejected is gone from the very next request',
  withoutScriptAndOnPostgres,
  async ({ page, visitor, site }) => {
    const draft = { name: 'Short Lived', email: 'short@mail.example', body: 'Public for a moment.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Approve').click()
    await expect(button(desk, 'Undo')).toBeVisible()
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(1)

    await desk.goto('/admin/comments?status=approved')
    await button(commentBy(desk, draft.name), 'Reject').click()
    await rejectFor(desk, 'Off topic')
    await expect(button(desk, 'Undo')).toBeVisible()
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(0)
    expect(timesIn((await ask(site.base, `/articles/${sample.article}/comments/1`)).text, draft.body)).toBe(0)
  },
)

test(
  'spam is out of the queue, and its writer is not told more than that it is not published',
  alsoWithoutScript,
  async ({ page, visitor, site }) => {
    const draft = { name: 'Visa Vendor', email: 'vendor@mail.example', body: 'Cheap ladders for every eel.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Spam').click()
    await expect(button(desk, 'Undo')).toBeVisible()
    await expect(commentBy(desk, draft.name)).toHaveCount(0)
    expect(timesIn(await nextReader(site, sample.article), draft.body)).toBe(0)
    await desk.goto('/admin/comments?status=spam')
    await expect(commentBy(desk, draft.name)).toBeVisible()
  },
)

test(
  'every decision stands in the comment’s history: who, what, when, why',
  alsoWithoutScript,
  async ({ page, visitor }) => {
    const draft = { name: 'Hilda Story', email: 'hilda@mail.example', body: 'A comment with a past.' }
    await writeComment(page, sample.article, draft)
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await button(commentBy(desk, draft.name), 'Reject').click()
    await rejectFor(desk, 'Off topic', 'Write to the ferry office.')
    await button(desk, 'Undo').click()
    const comment = commentBy(desk, draft.name)
    await expect(comment).toBeVisible()
    await comment.locator('a[href^="/admin/comments/"]').first().click()
    await expect(desk).toHaveURL(/\/admin\/comments\/[0-9a-f-]{36}/)
    const main = desk.getByRole('main')
    await expect(main).toContainText('Off topic')
    await expect(main).toContainText('Write to the ferry office.')
    await expect(main).toContainText('ada')
    await expect(main).toContainText(/undo|undid|undone|took back|taken back/i)
  },
)

function waiting(title: string): number {
  return Number(/\d[\d,]*/.exec(title)?.[0]?.replace(',', '') ?? Number.NaN)
}
