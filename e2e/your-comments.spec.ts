import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { expect, test } from '@/e2e/support/test'

const slug = sample.article

test('nobody sees another’s comments, whatever is altered in the cookie', async ({ site, address }) => {
  const draft = { name: 'Private Penny', email: 'penny@mail.example', body: 'For the moderator, and for me.' }
  const [cookie = ''] = (await post(site.base, slug, draft, { from: address })).cookies
  const own = (headers: Record<string, string>) => ask(site.base, '/your-comments', { headers })
  expect((await own({ cookie })).text).toContain(draft.body)

  const [name = '', value = ''] = cookie.split(/=(.*)/)
  const [id = '', signature = ''] = value.split('.')
  const turned = (text: string) => [...text].reverse().join('')
  const swapped = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
  const forged = [
    '',
    id,
    `${id}.`,
    `.${signature}`,
    `${turned(id)}.${signature}`,
    `${swapped(id)}.${signature}`,
    `${id}.${swapped(signature)}`,
    `${id}.${signature}x`,
    `${id}.${signature.slice(0, -1)}`,
    encodeURIComponent(`${id}\0.${signature}`),
    "' OR 1=1 --",
    'a'.repeat(5_000),
  ]
  for (const wrong of forged) {
    const answer = await own({ cookie: `${name}=${wrong}` })
    expect(answer.status, wrong).toBe(200)
    expect(answer.text, wrong).not.toContain(draft.body)
  }
  expect((await own({})).text).not.toContain(draft.body)
})

test('the browser’s cookie cannot be read by a script, nor sent from another site with a post', async ({
  site,
  address,
}) => {
  const draft = { name: 'Cookie Clara', email: 'clara@mail.example', body: 'About the crumbs.' }
  const { headers } = await post(site.base, slug, draft, { from: address })
  const [cookie = ''] = headers['set-cookie'] ?? []
  expect(cookie).toMatch(/; HttpOnly/i)
  expect(cookie).toMatch(/; SameSite=Lax/i)
  expect(cookie).toMatch(/; Path=\//i)
  expect(cookie).not.toContain('clara')
})

test('a second comment from the same browser stands beside the first, the newest on top', async ({
  site,
  address,
  page,
}) => {
  const first = { name: 'Twice Theo', email: 'theo@mail.example', body: 'The first of two letters.' }
  const { cookies } = await post(site.base, slug, first, { from: address })
  const cookie = cookies.join('; ')
  await post(
    site.base,
    sample.arabic,
    { ...first, body: 'The second of two letters.' },
    { from: address, cookie },
  )
  const [name = '', value = ''] = cookie.split(/=(.*)/)
  await page.context().addCookies([{ name, value, url: site.base }])
  await page.goto('/your-comments')
  const text = (await page.getByRole('main').textContent()) ?? ''
  expect(text.indexOf('The second of two letters.')).toBeGreaterThan(-1)
  expect(text.indexOf('The first of two letters.')).toBeGreaterThan(
    text.indexOf('The second of two letters.'),
  )
  await expect(page.locator(`main a[href^="/articles/${sample.arabic}"]`).first()).toBeVisible()
})

test('without any comment the page says so, and leads to the articles', async ({ page }) => {
  await page.goto('/your-comments')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'waiting for a moderator' })).toHaveCount(0)
})
