import { findings } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { addStaff } from '@/e2e/support/staff'
import { expect, type Page, test } from '@/e2e/support/test'

const story = {
  slug: 'why-small-presses-buy-their-own-paper',
  headline: 'Why small presses buy their own paper',
}
const other = {
  slug: 'border-pass-reopens-for-lorries-only',
  headline: 'An Andean pass reopens, for lorries only',
}

const pinned = (page: Page) => page.getByRole('region', { name: 'Pinned stories' })
const topHeadlines = (page: Page) => page.locator('.front-top h2.front-headline')

async function pin(page: Page, { slug, headline }: typeof story): Promise<void> {
  await page.getByLabel('Article to pin').fill(`/articles/${slug}`)
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(pinned(page)).toContainText(headline)
}

test('an editor pins stories, orders them and takes them down, and the front page follows at once @without-script @on-postgres', async ({
  page,
  site,
  visitor,
}, { project }) => {
  const reader = await visitor()
  await signIn(page, await addStaff(site, `Edda ${project.name}`, 'editor'), '/admin/front')
  await pin(page, story)
  await reader.goto('/')
  await expect(topHeadlines(reader).first()).toHaveText(story.headline)
  await pin(page, other)
  await reader.reload()
  await expect(topHeadlines(reader)).toHaveText([story.headline, other.headline, /./])
  await page.getByRole('button', { name: `Move up “${other.headline}”` }).click()
  await expect(pinned(page).getByRole('listitem')).toHaveText([
    new RegExp(other.headline),
    new RegExp(story.headline),
  ])
  await reader.reload()
  await expect(topHeadlines(reader).first()).toHaveText(other.headline)
  for (const { headline } of [story, other]) {
    const unpin = page.getByRole('button', { name: `Unpin “${headline}”` })
    await unpin.click()
    await expect(unpin).toHaveCount(0)
    await expect(page.getByRole('status')).toContainText('by its time again')
  }
  await reader.reload()
  await expect(topHeadlines(reader).first()).not.toHaveText(other.headline)
})

test('what cannot be pinned is said at the field, and stays in it @without-script', async ({ page, site }, {
  project,
}) => {
  await signIn(page, await addStaff(site, `Erik ${project.name}`, 'editor'), '/admin/front')
  await page.getByLabel('Article to pin').fill('/articles/no-such-article')
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page.getByLabel('Article to pin')).toHaveAccessibleDescription(/No article has this address/)
  await expect(page.getByLabel('Article to pin')).toHaveValue(/no-such-article/)
})

test('a breaking-news line is on the front page until it is taken down @without-script @on-postgres', async ({
  page,
  site,
}, { project }) => {
  await signIn(page, await addStaff(site, `Esra ${project.name}`, 'editor'), '/admin/front')
  await page.getByLabel('Line').fill('The bridge at Ellersea is closed')
  await page.getByLabel('Where it leads').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Show the line' }).click()
  await expect(page.getByLabel('Where it leads')).toHaveAccessibleDescription(/Write an address/)
  await expect(page.getByLabel('Line')).toHaveValue('The bridge at Ellersea is closed')
  await page.getByLabel('Where it leads').fill(`/articles/${story.slug}`)
  await page.getByRole('button', { name: 'Show the line' }).click()
  await expect(page.getByRole('status')).toContainText('is on the front page')
  expect((await ask(site.base, '/')).text).toContain('The bridge at Ellersea is closed')
  await page.getByRole('button', { name: 'Take the line down' }).click()
  await expect(page.getByRole('status')).toContainText('taken down')
  expect((await ask(site.base, '/')).text).not.toContain('The bridge at Ellersea is closed')
})

test('axe finds nothing on the desk’s page of the front', async ({ page, site }) => {
  await signIn(page, await addStaff(site, 'Ebba Axe', 'editor'), '/admin/front')
  await pin(page, story)
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: `Unpin “${story.headline}”` }).click()
})
