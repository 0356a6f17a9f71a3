import { gzipSync } from 'node:zlib'
import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { sendComment } from '@/e2e/support/reading'
import { expect, test } from '@/e2e/support/test'

const path = `/articles/${sample.article}`
const words = 'The pump is in the shed, and the key is not.'

test('the characters that are left are counted as they are limited: by code points', async ({ page }) => {
  await page.goto(path)
  const field = page.getByLabel('Comment', { exact: true })
  await field.fill('🙂 and é')
  await expect(page.getByText(/4,993 characters left/)).toBeVisible()
  await field.fill('a'.repeat(5_003))
  await expect(page.getByText(/3 characters too many/)).toBeVisible()
})

test('a draft survives a reload, and is gone when it was sent', async ({ page }) => {
  await page.goto(path)
  const field = page.getByLabel('Comment', { exact: true })
  await field.fill(words)
  await page.reload()
  await expect(field).toHaveValue(words)
  await page.goto(`/articles/${sample.arabic}`)
  await expect(field).toHaveValue('')
  await page.goto(path)
  await expect(field).toHaveValue(words)
  await sendComment(page, { name: 'Dana Draft', email: 'dana@mail.example' })
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await page.goto(path)
  await expect(field).toHaveValue('')
})

test('what is typed before the script is there joins the draft', async ({ page, context }) => {
  await page.goto(path)
  await page.getByLabel('Comment', { exact: true }).fill(words)
  await page.close()
  const another = await context.newPage()
  let release = () => {}
  const typed = new Promise<void>((resolve) => {
    release = resolve
  })
  await another.route('**/reader/*.js', async (route) => {
    await typed
    await route.continue()
  })
  await another.goto(path, { waitUntil: 'commit' })
  const field = another.getByLabel('Comment', { exact: true })
  await field.fill('Also the lamp.')
  release()
  await expect(field).toHaveValue(`${words}\n\nAlso the lamp.`)
})

test('no tab takes another’s draft away: not by emptying its field, and not by sending', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const each of [page, other]) await each.goto(path)
  const field = page.getByLabel('Comment', { exact: true })
  await field.fill(words)
  const inOther = other.getByLabel('Comment', { exact: true })
  await inOther.fill('x')
  await inOther.fill('')
  await page.reload()
  await expect(field).toHaveValue(words)
  await sendComment(other, { name: 'Tab Two', email: 'two@mail.example', body: 'From the other tab.' })
  await other.waitForURL((url) => url.pathname === '/your-comments')
  await page.reload()
  await expect(field).toHaveValue(words)
})

test('a tab that was opened before does not forget a writer whom another keeps', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const each of [page, other]) await each.goto(path)
  await other.getByLabel('Name', { exact: true }).fill('Mem Ory')
  await other.getByLabel('Email', { exact: true }).fill('mem@mail.example')
  await other.getByRole('checkbox').check()
  await page.getByLabel('Comment', { exact: true }).fill(words)
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Mem Ory')
})

test('a draft that was refused is still a draft', async ({ page }) => {
  await page.goto(path)
  await sendComment(page, { name: '', email: '', body: words })
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.goto('/')
  await page.goto(path)
  await expect(page.getByLabel('Comment', { exact: true })).toHaveValue(words)
})

test('name and e-mail are kept in the browser only if the writer wishes, and can be forgotten', async ({
  page,
}) => {
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  const keep = page.getByRole('checkbox')
  const send = async (body: string) => {
    await sendComment(page, { name: 'Mem Ory', email: 'mem@mail.example', body })
    await page.waitForURL((url) => url.pathname === '/your-comments')
    await page.goto(path)
  }
  await page.goto(path)
  await expect(keep).not.toBeChecked()
  await send('First, without a wish.')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
  expect(await stored()).not.toContain('mem@mail.example')

  await keep.check()
  await send('Second, with one.')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Mem Ory')
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('mem@mail.example')
  await page.goto(`/articles/${sample.arabic}`)
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('mem@mail.example')

  await keep.uncheck()
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
  expect(await stored()).not.toContain('mem@mail.example')
})

test('what a refused post typed is not replaced by what the browser keeps', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('checkbox').check()
  await sendComment(page, { name: 'Kept Name', email: 'kept@mail.example', body: 'To be kept.' })
  await page.waitForURL((url) => url.pathname === '/your-comments')
  await page.goto(path)
  await sendComment(page, { name: 'Other Name', email: 'other@', body: words })
  await expect(page.getByLabel('Email', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Other Name')
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('other@')
})

test('what only a script can do is not offered without one', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(path)
  await expect(page.getByText(/characters left/)).toBeHidden()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('the script is under 5 KB and may be kept for ever', async ({ site }) => {
  const { text } = await ask(site.base, path)
  const src = /<script[^>]*src="(\/reader\/[0-9a-f]+\.js)"/.exec(text)?.[1] ?? ''
  const script = await ask(site.base, src)
  expect(script.status).toBe(200)
  expect(gzipSync(script.bytes).length).toBeLessThan(5 * 1024)
  expect(script.headers['content-type']).toContain('javascript')
  expect(script.headers['cache-control']).toContain('immutable')
})
