import { signIn } from '@/e2e/support/desk'
import { enter, tabTo } from '@/e2e/support/keyboard'
import { field, said } from '@/e2e/support/newsroom'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true })

test(
  'a reader finds an article by section, by search and by author, with Tab and Enter alone',
  alsoWithoutScript,
  async ({ page }) => {
    await page.goto('/')
    await enter(page, page.locator('a[href="#main"]'))
    await expect(page.locator('#main')).toBeInViewport()
    await page.goto('/')
    await enter(page, page.getByRole('banner').getByRole('link', { name: 'Science' }))
    await page.waitForURL(/\/sections\/science$/)
    await enter(page, page.locator('main a[href^="/articles/"]'))
    await page.waitForURL(/\/articles\//)
    const headline = await page.getByRole('heading', { level: 1 }).textContent()

    await enter(page, page.getByRole('banner').getByRole('link', { name: 'Search' }))
    await page.waitForURL(/\/search/)
    await tabTo(page, page.getByRole('searchbox'))
    await page.keyboard.type(headline ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    await enter(page, page.locator('main').getByRole('link', { name: headline ?? '' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
    await enter(page, page.locator('main a[href^="/authors/"]'))
    await page.waitForURL(/\/authors\//)
    await enter(page, page.locator('main a[href^="/articles/"]'))
    await page.waitForURL(/\/articles\//)
    await enter(page, page.locator('main a[href$="#comments"]'))
    await expect(page.locator('#comments')).toBeInViewport()
  },
)

test('a reader answers a comment with Tab and Enter alone', alsoWithoutScript, async ({ page }) => {
  await page.goto('/articles/syria-russia-what-each-side-wants')
  await enter(page, page.getByRole('link', { name: /^Reply/ }))
  const post = page.getByRole('button', { name: 'Post reply' })
  await expect(post).toBeVisible()
  const form = page.locator('form', { has: post })
  const name = form.getByLabel('Name', { exact: true })
  if (!(await name.evaluate((field) => field === document.activeElement))) await tabTo(page, name)
  await page.keyboard.type('Kay Answers')
  await tabTo(page, form.getByLabel('Email', { exact: true }))
  await page.keyboard.type('kay.answers@mail.example')
  await tabTo(page, form.getByLabel('Your reply', { exact: true }))
  await page.keyboard.type('Written without a mouse.')
  await enter(page, post)
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await expect(page.getByText('Written without a mouse.')).toBeVisible()
})

test('an editor writes, publishes, pins, unpins and unpublishes with the keyboard alone', async ({
  page,
}) => {
  await signIn(page, undefined, '/admin/articles')
  await enter(page, link(page, 'New article'))
  await page.waitForURL(/articles\/new/)
  await expect(page.locator('.rich-text')).toBeVisible()
  await tabTo(page, field(page, 'Headline'))
  await page.keyboard.type('A bridge without a mouse')
  await tabTo(page, field(page, 'Or a new section'))
  await page.keyboard.type('Bridges')
  await tabTo(page, page.locator('.rich-text'))
  await page.keyboard.type('It was opened at noon.')
  await page.keyboard.press('ControlOrMeta+s')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  if (!/done=/.test(page.url())) await enter(page, save)
  await said(page, 'saved')
  await expect(page.locator('.rich-text')).toBeVisible()
  await enter(page, page.getByRole('button', { name: 'Publish now' }))
  await said(page, 'Published')

  await page.goto('/admin/front')
  await tabTo(page, page.locator('main [name=slug]:not([type=hidden])'))
  await page.keyboard.type('a-bridge-without-a-mouse')
  await page.keyboard.press('Enter')
  await expect(page.locator('main').getByText('A bridge without a mouse').first()).toBeVisible()
  await page.goto('/')
  await expect(page.locator('.front-lead')).toContainText('A bridge without a mouse')
  await page.goto('/admin/front')
  const unpin = page.getByRole('button', { name: 'Unpin “A bridge without a mouse”' })
  await enter(page, unpin)
  await expect(unpin).toHaveCount(0)

  await page.goto('/admin/articles')
  await enter(page, link(page, 'A bridge without a mouse'))
  await enter(page, page.getByRole('button', { name: 'Unpublish', exact: true }))
  await said(page, 'Unpublished')
})
