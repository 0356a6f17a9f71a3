import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sample } from '@/e2e/support/articles'
import { button, commentBy, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { administrator } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

const name = 'Mira Castellan'
const draft = { name, email: 'mira@letters.example', body: 'The tide table hangs upside down.' }

test('a moderator whose decision cannot be stored is told, stays where they were, and decides again', async ({
  browser,
  site,
}) => {
  await post(site.base, sample.quiet, draft, { from: '203.0.113.7' })
  // The browser itself complains about a 503, as it should.
  const page = await browser.newPage({ baseURL: site.base })
  await signIn(page, administrator, `/admin/comments?article=${sample.quiet}`)
  const other = new Database(join(site.dataDir, 'postbag.db'))
  other.exec('BEGIN EXCLUSIVE')
  await button(commentBy(page, name), 'Approve').click()
  await expect(page.getByText('This cannot be stored just now')).toBeVisible()
  other.close()
  await button(commentBy(page, name), 'Approve').click()
  await expect(button(page, 'Undo')).toBeVisible()
  await page.close()
})
