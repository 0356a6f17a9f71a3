import { fixture, importAll, sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { button, commentBy, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { sendComment } from '@/e2e/support/reading'
import { administrator } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

interface Guest {
  page: Page
  base: string
  address: string
}

const waiting = {
  name: 'Axel Prüfer',
  email: 'axel@mail.example',
  body: 'See https://example.org/a and tell me, please.\n\nA second paragraph.',
}

/** Every page that has a face of its own, and the way there. */
const pages: Record<string, (guest: Guest) => Promise<unknown>> = {
  'the front page': ({ page }) => page.goto('/'),
  'an article': ({ page }) => page.goto(`/articles/${sample.article}`),
  'an Arabic article': ({ page }) => page.goto(`/articles/${sample.arabic}`),
  'an article with a picture': ({ page }) => page.goto('/articles/a-quieter-way-to-drive-a-pile'),
  'a page of comments': ({ page }) => page.goto(`/articles/${sample.article}/comments/1`),
  'the form with errors': ({ page }) => withErrors(page, sample.article),
  'the form with errors under an Arabic article': ({ page }) => withErrors(page, sample.arabic),
  'closed comments': ({ page }) => page.goto(`/articles/${fixture.closed.slug}`),
  'one’s own comments': async ({ page, base, address }) => {
    await asWriter(page, await post(base, sample.article, waiting, { from: address }), base)
    await page.goto('/your-comments')
    await expect(page.getByText('A second paragraph.')).toBeVisible()
  },
  'one’s own comments, none yet': ({ page }) => page.goto('/your-comments'),
  'a section': ({ page }) => page.goto('/sections/world'),
  'the archive': ({ page }) => page.goto('/archive'),
  'a month': ({ page }) => page.goto('/archive/2025/10'),
  'the house rules': ({ page }) => page.goto('/house-rules'),
  'the privacy page': ({ page }) => page.goto('/privacy'),
  'a search, before a question': ({ page }) => page.goto('/search'),
  'what a search found': ({ page }) => page.goto('/search?q=harbour&section=science'),
  'what a search found in Arabic': ({ page }) => page.goto('/search?q=المحكمة'),
  'a search that found nothing': ({ page }) => page.goto('/search?q=nobodysaidthis&when=week'),
  'a page that is not there': ({ page }) => page.goto('/no/such/page'),
  'an article that is not there': ({ page }) => page.goto('/articles/no-such-article'),
  'the sign-in page': ({ page }) => page.goto('/admin/sign-in'),
  'a refused sign-in': async ({ page }) => {
    await page.goto('/admin/sign-in')
    await page.getByLabel('Email', { exact: true }).fill('nobody@desk.example')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
  },
  'the queue': async (guest) => {
    await onDesk(guest)
  },
  'the queue after a decision': async (guest) => {
    await onDesk(guest)
    await button(commentBy(guest.page, waiting.name), 'Spam').click()
    await expect(button(guest.page, 'Undo')).toBeVisible()
    await button(guest.page, 'Undo').click()
    await expect(commentBy(guest.page, waiting.name)).toBeVisible()
  },
  'an empty queue': async ({ page }) => {
    await signIn(page, administrator, '/admin/comments?q=nobodysaidthis')
  },
  'a rejection': async (guest) => {
    await onDesk(guest)
    await button(commentBy(guest.page, waiting.name), 'Reject').click()
    await expect(guest.page.getByLabel('Reason', { exact: true })).toBeVisible()
  },
  'a rejection without a reason': async (guest) => {
    await onDesk(guest)
    await button(commentBy(guest.page, waiting.name), 'Reject').click()
    await button(guest.page, 'Reject comment').click()
    await expect(guest.page.getByLabel('Reason', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  },
  'one comment and its history': async (guest) => {
    await onDesk(guest)
    await commentBy(guest.page, waiting.name).locator('a[href^="/admin/comments/"]').first().click()
    await guest.page.waitForURL(/\/admin\/comments\/[0-9a-f-]{36}/)
  },
  'one’s account': ({ page }) => signIn(page, administrator, '/admin/account'),
}

for (const [title, open] of Object.entries(pages)) {
  test(`${title} passes axe, light and dark, with targets of 24 px, at 320 px and at 200 % zoom`, async ({
    page,
    site,
    address,
  }) => {
    if (title === 'closed comments') await importAll(site)
    await open({ page, base: site.base, address })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), colorScheme).toEqual([])
    }
    expect(await smallTargets(page), 'at 1280 px').toEqual([])
    // 200 % zoom of a window of 1280 pixels leaves 640 CSS pixels; 320 are what 400 % leaves.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await widthOfContent(page), `at ${width} px`).toBeLessThanOrEqual(width)
      expect(await smallTargets(page), `at ${width} px`).toEqual([])
    }
    expect(await findings(page), 'at 320 px').toEqual([])
  })
}

test('an Arabic article reads from the right, its Latin parts and its form do not scramble', async ({
  page,
}) => {
  await page.goto(`/articles/${sample.arabic}`)
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl')
  expect(await heading.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('ar')
  expect(await page.getByLabel('Comment', { exact: true }).getAttribute('dir')).toBe('auto')
})

test('a comment can be read, written and sent with the keyboard alone, and the focus is always seen', async ({
  page,
}) => {
  await page.goto(`/articles/${sample.article}`)
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#main"]')).toBeFocused()
  await expect(page.locator('a[href="#main"]')).toBeInViewport()
  const typed: Record<string, string> = {
    name: 'Kay Board',
    email: 'kay@mail.example',
    body: 'Sent without a mouse.',
  }
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab')
    const { name, outline, tag } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return {
        name: focused.name,
        tag: focused.tagName,
        outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      }
    })
    expect(outline, `the focus on ${tag} ${name}`).toBeGreaterThanOrEqual(2)
    await page.keyboard.type(typed[name] ?? '')
    delete typed[name]
    if (tag === 'BUTTON' && Object.keys(typed).length === 0) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await expect(page.getByText('Sent without a mouse.')).toBeVisible()
})

test('after a refusal the first problem, or a summary of all, is where the reader is', async ({ page }) => {
  await withErrors(page, sample.article)
  const alert = page.getByRole('alert').filter({ hasText: /\S/ }).first()
  await expect(alert).toBeVisible()
  await expect(alert).toBeInViewport()
})

async function withErrors(page: Page, slug: string): Promise<void> {
  await page.goto(`/articles/${slug}`)
  await sendComment(page, { name: '', email: 'a@b', body: '' })
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
}

async function asWriter(page: Page, { cookies }: { cookies: string[] }, url: string): Promise<void> {
  for (const cookie of cookies) {
    const [name = '', value = ''] = cookie.split(/=(.*)/)
    await page.context().addCookies([{ name, value, url }])
  }
}

async function onDesk({ page, base, address }: Guest): Promise<void> {
  await post(base, sample.article, waiting, { from: address })
  await signIn(page, administrator, '/admin/comments?order=newest')
  await expect(commentBy(page, waiting.name)).toBeVisible()
}

/** How far the page can be scrolled sideways, in CSS pixels. */
function widthOfContent(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
}
