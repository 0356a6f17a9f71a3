import { sample } from '@/e2e/support/articles'
import { button, commentBy, said, signIn } from '@/e2e/support/desk'
import { post } from '@/e2e/support/posting'
import { waitingBy } from '@/e2e/support/queueing'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoOnPostgres, alsoWithoutScript, withoutScriptAndOnPostgres } from '@/e2e/support/worlds'

test(
  'a hundred and twenty comments are read page by page, none twice and none left out, also when some are decided meanwhile',
  withoutScriptAndOnPostgres,
  async ({ page, site }) => {
    const names = Array.from({ length: 120 }, (_, number) => `Writer ${String(number).padStart(3, '0')}`)
    await signIn(page, undefined, await waitingBy(site, 'alongqueue', names))
    const seen = [...(await namesOn(page))]
    expect(seen).toHaveLength(50)
    const next = () => page.getByRole('navigation', { name: 'Pages' }).getByRole('link').last()
    const second = await next().getAttribute('href')
    for (const name of seen.slice(0, 3)) await commentBy(page, name).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Spam selected', exact: true }).click()
    await expect(said(page, 'Marked 3 comments as spam')).toBeVisible()
    await page.goto(second ?? '')
    seen.push(...(await namesOn(page)))
    expect(seen).toHaveLength(100)
    await page.goto((await next().getAttribute('href')) ?? '')
    seen.push(...(await namesOn(page)))
    expect([...seen].sort()).toEqual(names)
  },
)

test(
  'pending is shown oldest first, the rest by their newest decision, and both can be turned round',
  alsoOnPostgres,
  async ({ page, site }) => {
    const queue = await waitingBy(site, 'inorder', ['First In', 'Second In', 'Third In'])
    await signIn(page, undefined, queue)
    expect(await namesOn(page)).toEqual(['First In', 'Second In', 'Third In'])
    await page.goto(`${queue}&order=newest`)
    expect(await namesOn(page)).toEqual(['Third In', 'Second In', 'First In'])
    for (const name of ['Second In', 'Third In', 'First In']) {
      await button(commentBy(page, name), 'Approve').click()
      await expect(said(page, name)).toBeVisible()
    }
    await page.goto(`${queue}&status=approved`)
    expect(await namesOn(page)).toEqual(['First In', 'Third In', 'Second In'])
    await page.goto(`${queue}&status=approved&order=oldest`)
    expect(await namesOn(page)).toEqual(['Second In', 'Third In', 'First In'])
  },
)

test(
  'comments are found by whole words of text and name, in any case, with and without accents',
  alsoOnPostgres,
  async ({ page, site }) => {
    const mark = 'byitswords'
    const bodies: Record<string, string> = {
      'José Núñez': 'The lamplighters came at dusk.',
      'Lamp Shade': 'Nothing about that trade.',
      'سلمى الحداد': 'الحديث عن إعادة الإعمار أهم من صورة اللقاء.',
      'Percent Sign': 'A 100% share_of "quotes" OR nothing AND all -minus',
    }
    const queue = await waitingBy(site, mark, Object.keys(bodies), (name) => `${bodies[name]} (${mark})`)
    await signIn(page, undefined, queue)
    const finds: [string, string[]][] = [
      ['lamplighters', ['José Núñez']],
      ['LAMPLIGHTERS dusk', ['José Núñez']],
      ['lamp', ['Lamp Shade']],
      ['lamplight', []],
      ['jose nunez', ['José Núñez']],
      ['الإعمار', ['سلمى الحداد']],
      ['share OR nothing', ['Percent Sign']],
      ['"quotes', ['Percent Sign']],
      ['100%', ['Percent Sign']],
      ['dusk minus', []],
    ]
    for (const [words, expected] of finds) {
      const q = `${mark} ${words}`
      await page.goto(`/admin/comments?${new URLSearchParams({ q })}`)
      await expect(page.getByLabel('Words in text or name')).toHaveValue(q)
      expect(await namesOn(page), words).toEqual(expected)
    }
    await page.goto('/admin/comments?q=%25')
    expect(await namesOn(page), 'a question without a word').toEqual([])
    await page.goto('/admin/comments')
    await page.getByLabel('Words in text or name').fill('lamplighters')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(commentBy(page, 'José Núñez')).toBeVisible()
    await expect(page).toHaveURL(/[?&]q=lamplighters/)
  },
)

test(
  'a comment stands with its article, why it waits, and what became of its writer’s earlier ones',
  alsoOnPostgres,
  async ({ page, site, address }) => {
    const writer = { name: 'Rita Record', email: 'rita@mail.example' }
    for (const body of [
      'The first.',
      'The second.',
      'See http://a.example http://b.example http://c.example',
    ]) {
      await post(site.base, sample.article, { ...writer, body }, { from: address })
    }
    await signIn(page, undefined, `/admin/comments?q=rita+record`)
    const those = commentBy(page, writer.name)
    await expect(those).toHaveCount(3)
    await button(those.nth(0), 'Approve').click()
    await expect(said(page, 'Approved')).toBeVisible()
    await button(those.nth(0), 'Spam').click()
    await expect(said(page, 'spam')).toBeVisible()
    await page.reload()
    const last = commentBy(page, writer.name)
    await expect(last).toHaveCount(1)
    await expect(last).toContainText('1 approved, 0 rejected, 1 spam')
    await expect(last).toContainText('unverified e-mail')
    await expect(last).toContainText('more than two links')
    await expect(last.locator(`a[href^="/articles/${sample.article}"]`).first()).toBeVisible()
  },
)

test('a queue can be narrowed to one article, and widened again', async ({ page, site, address }) => {
  const draft = { name: 'Two Places', email: 'places@mail.example', body: 'The same words in twoplaces.' }
  for (const slug of [sample.quiet, sample.arabic]) await post(site.base, slug, draft, { from: address })
  await signIn(page, undefined, '/admin/comments?q=twoplaces')
  await expect(commentBy(page, draft.name)).toHaveCount(2)
  await page.goto(`/admin/comments?q=twoplaces&article=${sample.arabic}`)
  await expect(commentBy(page, draft.name)).toHaveCount(1)
  await page.getByRole('link', { name: 'All articles' }).click()
  await expect(commentBy(page, draft.name)).toHaveCount(2)
  await page.goto('/admin/comments?article=no-such-article')
  expect(await namesOn(page)).toEqual([])
})

test(
  'the number that waits is in the title, and an empty queue says so',
  alsoWithoutScript,
  async ({ page }) => {
    await signIn(page)
    expect(await page.title()).toMatch(/\d/)
    await page.goto('/admin/comments?q=nobodyeversaidthis')
    expect(await namesOn(page)).toEqual([])
    await expect(page.getByRole('main')).toContainText(/no |nothing/i)
  },
)

async function namesOn(page: Page): Promise<string[]> {
  const labels = await page
    .locator('[aria-label^="Comment by "]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  return labels.map((label) => label.replace('Comment by ', ''))
}
