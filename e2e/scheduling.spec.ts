import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { beginArticle, field, press, said, textReady } from '@/e2e/support/newsroom'
import { foundIn, publicPlaces } from '@/e2e/support/reading'
import { administrator, startSite } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

const articles = '/admin/articles'

/** The time so many seconds from now, as a field for it has it; the sample edition is in UTC. */
const secondsAhead = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19)

async function schedule(page: Page, headline: string, seconds: number): Promise<number> {
  await beginArticle(page, headline, 'It was agreed weeks ago.')
  const time = secondsAhead(seconds)
  await field(page, 'Publish at').fill(time)
  await press(page, 'Schedule')
  await said(page, 'Scheduled')
  return Date.parse(`${time}Z`)
}

test('a scheduled story appears everywhere at its minute, without anyone at the desk', async ({
  page,
  site,
}) => {
  await signIn(page, administrator, articles)
  const due = await schedule(page, 'Announced for this minute', 12)
  expect(await foundIn(site.base, 'Announced for this minute')).toEqual([])
  await expect
    .poll(() => foundIn(site.base, 'Announced for this minute'), { timeout: 40_000 })
    .toEqual(publicPlaces)
  expect(Date.now()).toBeGreaterThanOrEqual(due)
  expect((await ask(site.base, '/articles/announced-for-this-minute')).text).toContain(
    new Date(due).toISOString(),
  )
})

test('also when the server was down at its minute', async ({ page: _, visitor }) => {
  test.setTimeout(120_000)
  const site = await startSite()
  const page = await visitor()
  try {
    await page.goto(`${site.base}/admin/articles`)
    await field(page, 'Email').fill(administrator.email)
    await field(page, 'Password').fill(administrator.password)
    await press(page, 'Sign in')
    await page.waitForURL(/admin\/articles/)
    await page.goto(`${site.base}/admin/articles/new`)
    await field(page, 'Headline').fill('Due in the night')
    await (await textReady(page)).fill('It was agreed weeks ago.')
    await field(page, 'Or a new section').fill('Bridges')
    await press(page, 'Save')
    await page.waitForURL(/done=begun$/)
    const time = secondsAhead(8)
    await field(page, 'Publish at').fill(time)
    await press(page, 'Schedule')
    await said(page, 'Scheduled')
    await page.goto('about:blank')
    process.kill(site.pid(), 'SIGKILL')
    const due = Date.parse(`${time}Z`)
    await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(due)
    await site.restart()
    await expect.poll(() => foundIn(site.base, 'Due in the night'), { timeout: 30_000 }).toEqual(publicPlaces)
    expect((await ask(site.base, '/articles/due-in-the-night')).text).toContain(new Date(due).toISOString())
  } finally {
    await site.stop()
  }
})
