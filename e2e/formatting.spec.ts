import { approve } from '@/e2e/support/approving'
import { sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { commentBy, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { nextReader, timesIn } from '@/e2e/support/reading'
import { administrator } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript, inEveryWorld } from '@/e2e/support/worlds'

const slug = sample.quiet

/** A comment with everything that can be written, and a word by which it is found. */
function marked(mark: string): string {
  return [
    `> It was *quoted*, ${mark}.`,
    'And **answered** with ||the gardener||, [as told](https://example.org/told).',
    '1. first\n2. second',
    '```\nlet it = "be a line that is longer than any narrow screen has room for";\n```',
    'قال *الحارس* إن ||البستاني|| هو من فعلها.',
  ].join('\n\n')
}

function preview(page: Page) {
  return page.getByRole('region', { name: 'Preview' })
}

async function write(page: Page, draft: { name: string; email: string; body: string }): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(draft.name)
  await page.getByLabel('Email', { exact: true }).fill(draft.email)
  await page.getByLabel(/^(Comment|Your reply)$/).fill(draft.body)
}

async function expectMarks(text: ReturnType<typeof preview>): Promise<void> {
  await expect(text.getByRole('blockquote').getByRole('emphasis')).toHaveText('quoted')
  await expect(text.getByRole('strong')).toHaveText('answered')
  await expect(text.getByRole('link', { name: 'as told' })).toHaveAttribute('rel', 'ugc nofollow')
  await expect(text.getByText('(example.org)')).toBeVisible()
  await expect(text.getByRole('listitem')).toHaveText(['first', 'second'])
  await expect(text.locator('pre')).toContainText('let it =')
}

async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findings(page), colorScheme).toEqual([])
  }
  expect(await smallTargets(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

test(
  'a comment is looked at before it is sent: nothing is stored, nothing typed is lost, and it is sent from there',
  inEveryWorld,
  async ({ page, site }) => {
    const draft = { name: 'Ada Preview', email: 'ada.preview@mail.example', body: marked('heron') }
    await page.goto(`/articles/${slug}`)
    await write(page, draft)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await expect(preview(page)).toBeFocused()
    await expect(preview(page)).toContainText('Nothing has been sent yet.')
    await expect(preview(page)).toContainText(draft.name)
    await expectMarks(preview(page))
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(draft.name)
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue(draft.email)
    await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(draft.body)

    await page.getByRole('link', { name: 'Go on writing' }).click()
    await expect(page).toHaveURL(/#your-comment$/)
    await page.getByRole('button', { name: 'Post comment', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/your-comments')
    await expectMarks(page.locator('sent-comment').first())
    expect(timesIn(await nextReader(site, slug), 'heron')).toBe(0)
  },
)

test(
  'looking spends no limit and stores nothing',
  alsoWithoutScript,
  async ({ page, site, address, visitor }) => {
    const draft = { name: 'Looker', email: 'looker@mail.example', body: 'Only looking at the egret.' }
    for (let time = 0; time < 7; time++) {
      const answer = await post(site.base, slug, { ...draft, preview: '1' }, { from: address })
      expect(answer.status).toBe(200)
      expect(answer.cookies).toEqual([])
      expect(answer.text).toContain('Nothing has been sent yet.')
    }
    const desk = await visitor()
    await signIn(desk, undefined, '/admin/comments?q=egret')
    await expect(commentBy(desk, draft.name)).toHaveCount(0)
    await page.goto(`/articles/${slug}`)
    await write(page, draft)
    await page.getByLabel('Email', { exact: true }).press('Enter')
    await page.waitForURL((url) => url.pathname === '/your-comments')
  },
)

test('a preview of what would be refused is refused, at its fields', alsoWithoutScript, async ({ page }) => {
  await page.goto(`/articles/${slug}`)
  await write(page, { name: 'Half', email: 'no address', body: 'Kept.' })
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue('Kept.')
  await expect(preview(page)).toHaveCount(0)
})

test(
  'a formatted comment is printed so, a spoiler hidden until it is asked for, with mouse or keyboard',
  alsoWithoutScript,
  async ({ page, site, address, visitor }) => {
    const mark = `bittern${address.replaceAll('.', '')}`
    const draft = { name: `Mark ${mark}`, email: 'mark@mail.example', body: marked(mark) }
    await post(site.base, slug, draft, { from: address })
    const desk = await visitor()
    await signIn(desk, undefined, `/admin/comments?q=${mark}`)
    await expect(commentBy(desk, draft.name).getByText('Spoiler: the gardener')).toBeVisible()
    await expect(commentBy(desk, draft.name).getByText('https://example.org/told')).toBeVisible()
    await expect(commentBy(desk, draft.name).locator('blockquote')).toContainText(mark)
    await approve(site.base, await sessionOf(site.base, administrator, address), mark)

    await page.goto(`/articles/${slug}`)
    const comment = page.locator('article[id^="comment-"]', { hasText: draft.name })
    await expectMarks(comment)
    const [spoiler, arabic] = [
      comment.getByLabel('Show spoiler').first(),
      comment.getByLabel('Show spoiler').last(),
    ]
    await expect(comment.getByText('the gardener')).toBeHidden()
    await spoiler.focus()
    await page.keyboard.press('Space')
    await expect(comment.getByText('the gardener')).toBeVisible()
    await expect(comment.getByText('البستاني')).toBeHidden()
    await arabic.click()
    await expect(comment.getByText('البستاني')).toBeVisible()
    await spoiler.uncheck()
    await expect(comment.getByText('the gardener')).toBeHidden()

    const feed = await ask(site.base, `/articles/${slug}/comments.xml`)
    expect(feed.text).toContain(mark)
    expect(feed.text).not.toContain('gardener')
  },
)

test('a reply is looked at under what it answers', alsoWithoutScript, async ({ page, site, address }) => {
  const root = `Root ${address}`
  await post(
    site.base,
    slug,
    { name: root, email: 'root@mail.example', body: `Ask ${address}` },
    { from: address },
  )
  await approve(site.base, await sessionOf(site.base, administrator, address), address)
  await page.goto(`/articles/${slug}`)
  const href = await page.getByRole('link', { name: `Reply to ${root}` }).getAttribute('href')
  await page.goto(href ?? '')
  await write(page, { name: 'Answer', email: 'answer@mail.example', body: 'Not *so*.' })
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(preview(page).getByRole('emphasis')).toHaveText('so')
  await expect(page.getByText(`Ask ${address}`)).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue('Not *so*.')
})

test('the preview and the marks explained pass axe at 320 px, light and dark', async ({ page }) => {
  await page.goto(`/articles/${slug}`)
  await write(page, { name: 'Axel', email: 'axel@mail.example', body: marked('crane') })
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(preview(page)).toBeVisible()
  await page.getByText('Bold, quotes, links, spoilers').click()
  await expect(page.getByText('a list of two lines or more')).toBeVisible()
  await preview(page).getByLabel('Show spoiler').first().check()
  await expectAccessible(page)
})

test('a draft is dropped when the comment that it became arrived, whatever marks it has', async ({
  page,
}) => {
  const body = 'A *marked* draft, ||hidden||.'
  await page.goto(`/articles/${slug}`)
  await write(page, { name: 'Dora Draft', email: 'dora@mail.example', body })
  await page.getByRole('button', { name: 'Post comment', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await page.goto(`/articles/${slug}`)
  await expect(page.getByText('characters left')).toBeVisible()
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue('')
})
