import { altered, fixture, sample } from '@/e2e/support/articles'
import { button, commentBy, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { nextReader, sendComment, timesIn, writeComment } from '@/e2e/support/reading'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoOnPostgres, alsoWithoutScript, inEveryWorld } from '@/e2e/support/worlds'

test(
  'the form stands under its heading, with its labels and the way to the house rules',
  alsoWithoutScript,
  async ({ page }) => {
    await page.goto(`/articles/${sample.article}`)
    const section = page.getByRole('region', { name: 'Comments About This Article' })
    await expect(
      section.getByRole('heading', { level: 2, name: 'Comments About This Article' }),
    ).toBeVisible()
    await expect(section.getByText('Please fill the fields below.', { exact: true })).toBeVisible()
    for (const label of ['Name', 'Email', 'Comment'])
      await expect(section.getByLabel(label, { exact: true })).toBeVisible()
    await expect(section.getByRole('button', { name: 'Post comment', exact: true })).toBeVisible()
    await expect(section.getByRole('link', { name: /house rules/i })).toHaveAttribute('href', '/house-rules')
    await expect(section.locator('[name=website]')).toBeHidden()
  },
)

test(
  'a refused comment keeps all that was typed, and every problem stands at its field',
  inEveryWorld,
  async ({ page, site }) => {
    const words = 'Nobody asked the eels what they make of the ladder.'
    await page.goto(`/articles/${sample.article}`)
    await sendComment(page, { name: ' ', email: 'not-an-address', body: `${words}\n\n  Signed.` })
    const path = new URL(page.url()).pathname
    expect(path).toBe(`/articles/${sample.article}`)
    await expectProblem(page, 'Name')
    await expectProblem(page, 'Email')
    await expect(page.getByLabel('Comment', { exact: true })).not.toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue('not-an-address')
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(`${words}\n\n  Signed.`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await signIn(page, undefined, '/admin/comments?order=newest')
    await expect(page.getByText(words)).toHaveCount(0)
    expect(timesIn(await nextReader(site, sample.article), words)).toBe(0)
  },
)

test(
  'a comment of 5,001 characters is refused with its length, one of 5,000 with line ends is taken',
  alsoWithoutScript,
  async ({ page }) => {
    const draft = { name: 'Olga Ferrand', email: 'olga.ferrand@mail.example' }
    const longest = `${'é'.repeat(4_997)}\n🙂`
    await page.goto(`/articles/${sample.article}`)
    await sendComment(page, { ...draft, body: `${longest}abc` })
    await expectProblem(page, 'Comment', /2 characters too many/)
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(`${longest}abc`)
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(draft.name)
    await sendComment(page, { body: `${longest}a` })
    await page.waitForURL((url) => url.pathname === '/your-comments')
  },
)

test('a problem is at all three fields at once', alsoWithoutScript, async ({ page }) => {
  await page.goto(`/articles/${sample.article}`)
  await sendComment(page, { name: '', email: '', body: '' })
  for (const label of ['Name', 'Email', 'Comment']) await expectProblem(page, label)
})

test(
  'an accepted comment is answered by a redirect that a reload does not post again',
  inEveryWorld,
  async ({ page, visitor }) => {
    const draft = { name: 'Bertil Aho', email: 'bertil@mail.example', body: 'Who has the key on Fridays?' }
    const answers: number[] = []
    page.on('response', (response) => {
      if (response.request().method() === 'POST') answers.push(response.status())
    })
    await writeComment(page, sample.article, draft)
    expect(answers).toEqual([303])
    await expect(page.getByText(draft.body)).toBeVisible()
    await expect(page.getByText(draft.name).first()).toBeVisible()
    await expect(page.locator(`main a[href^="/articles/${sample.article}"]`).first()).toBeVisible()
    await page.reload()
    await expect(page.getByText(draft.body)).toHaveCount(1)
    expect(answers).toEqual([303])

    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await expect(commentBy(desk, draft.name)).toHaveCount(1)
  },
)

test(
  'the same words sent again are answered as accepted, and are there once',
  alsoOnPostgres,
  async ({ page, site, address, visitor }) => {
    const draft = { name: 'Double Clicker', email: 'double@mail.example', body: 'Once is enough.' }
    const answers = [await post(site.base, sample.article, draft, { from: address })]
    const cookie = answers[0]?.cookies.join('; ') ?? ''
    const again = Array.from({ length: 3 }, () =>
      post(site.base, sample.article, draft, { from: address, cookie }),
    )
    answers.push(...(await Promise.all(again)))
    expect(
      answers.map(
        ({ status, headers }) => `${status} ${new URL(headers.location ?? '', site.base).pathname}`,
      ),
    ).toEqual(Array(4).fill('303 /your-comments'))
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?order=newest')
    await expect(commentBy(desk, draft.name)).toHaveCount(1)
    await page.goto('/your-comments')
  },
)

test(
  'too many from one address are refused with the wait, and another address is not',
  alsoOnPostgres,
  async ({ page, site, address, visitor }) => {
    for (let sent = 1; sent <= 5; sent++) {
      const draft = { name: 'Hasty', email: `hasty${sent}@mail.example`, body: `Letter ${sent} of five.` }
      expect((await post(site.base, sample.article, draft, { from: address })).status).toBe(303)
    }
    const sixth = { name: 'Hasty', email: 'hasty6@mail.example', body: 'The sixth in a minute.' }
    await page.goto(`/articles/${sample.article}`)
    await sendComment(page, sixth)
    await expect(page.getByText(/Wait \d+ seconds/)).toBeVisible()
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(sixth.body)
    await writeComment(await visitor(), sample.article, { ...sixth, name: 'Elsewhere' })
  },
)

test(
  'where comments are closed the words stand in place of the form, also for one who had it open',
  alsoWithoutScript,
  async ({ page, site }, info) => {
    const open = altered(fixture.closed.file, info, ['commentsOpen: false', 'commentsOpen: true'])
    await site.cli(['article', 'import', open])
    await page.goto(`/articles/${fixture.closed.slug}`)
    await site.cli(['article', 'import', fixture.closed.file])
    await sendComment(page, { name: 'Late', email: 'late@mail.example', body: 'The ferry has left.' })
    await expect(page.getByText('Comments are closed.').first()).toBeVisible()

    await page.goto(`/articles/${fixture.closed.slug}`)
    const section = page.getByRole('region', { name: 'Comments About This Article' })
    await expect(section.getByText('Comments are closed.', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Post comment' })).toHaveCount(0)
  },
)

test('what fills the hidden field waits as suspected spam, and looks accepted', async ({
  site,
  address,
  visitor,
}) => {
  const draft = {
    name: 'Form Filler',
    email: 'filler@mail.example',
    body: 'Every field filled.',
    website: 'https://example.org',
  }
  expect((await post(site.base, sample.article, draft, { from: address })).status).toBe(303)
  const desk = await visitor()
  await signIn(desk, undefined, '/admin/comments?order=newest')
  const comment = commentBy(desk, draft.name)
  await expect(comment).toContainText('filled a field that people do not see')
  await expect(comment).toContainText(/no approved comment yet/)
  await expect(button(comment, 'Approve')).toBeVisible()
})

async function expectProblem(page: Page, label: string, words: RegExp = /\S/): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(words)
}
