import { XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { ask } from '@/e2e/support/http'
import { openAtDesk, publish, take } from '@/e2e/support/published'
import { expect, test } from '@/e2e/support/test'

const slug = 'the-harbour-corrected'
const words = 'An earlier version gave the wrong hour: the ferry came in at six, not at five.'

test('what an editor corrects stands in the article, in the list of all and in its feeds, with one and the same time @without-script @on-postgres', async ({
  page,
  site,
}, info) => {
  await publish(site, info, slug, { title: 'The harbour, corrected' })
  await openAtDesk(page, site, slug)
  await page.getByLabel('Something was wrong: print a correction').check()
  await page.getByLabel('Correction or clarification').fill(words)
  await page.getByLabel('Where it stands').selectOption('top')
  await take(page, 'Publish the changes', /everyone reads the changes now/)

  await page.goto(`/articles/${slug}`)
  const note = page.getByRole('complementary').filter({ hasText: words })
  await expect(note).toContainText('Correction')
  const at = (await note.locator('time').getAttribute('datetime')) ?? ''
  expect(Date.now() - Date.parse(at)).toBeLessThan(10 * 60_000)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data.correction).toMatchObject([{ '@type': 'CorrectionComment', text: words, datePublished: at }])
  const { dateModified } = data
  await expect(page.locator('.article-meta time').last()).toHaveAttribute('datetime', dateModified)
  expect((await ask(site.base, '/atom.xml')).text).toContain(`<updated>${dateModified}</updated>`)
  expect((await ask(site.base, '/sitemaps/2026-03-1.xml')).text).toContain(
    `<lastmod>${dateModified}</lastmod>`,
  )

  await page.goto('/corrections')
  const listed = page.getByRole('listitem').filter({ hasText: words })
  await expect(listed.locator('time')).toHaveAttribute('datetime', at)
  await listed.getByRole('link', { name: 'The harbour, corrected' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${slug}#correction-`))

  const page200 = await ask(site.base, '/corrections')
  for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
    const path = `/corrections/${file}`
    expect(page200.text).toContain(`href="${site.base}${path}"`)
    const { status, text, headers } = await ask(site.base, path)
    expect(status, path).toBe(200)
    if (file !== 'feed.json') expect(XMLValidator.validate(text), path).toBe(true)
    expect(JSON.stringify(parseFeed(text).feed), path).toContain(words)
    const again = await ask(site.base, path, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect(again.status, path).toBe(304)
  }
  expect((await ask(site.base, '/sitemaps/pages.xml')).text).toContain(`${site.base}/corrections<`)
})
