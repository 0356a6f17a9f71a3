import { writeFileSync } from 'node:fs'
import { approve } from '@/e2e/support/approving'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { openAtDesk, publish, take } from '@/e2e/support/published'
import { administrator, type Site } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

async function moveTo(page: Page, site: Site, from: string, to: string): Promise<void> {
  await openAtDesk(page, site, from)
  await page.getByLabel('Address', { exact: true }).fill(to)
  await take(page, 'Publish the changes', /everyone reads the changes now/)
}

async function answerAt(site: Site, path: string, method = 'GET') {
  const { status, headers } = await ask(site.base, path, { method })
  return [status, headers.location]
}

test('whoever comes to an old address of an article is sent on to the one that it has now @without-script', async ({
  page,
  site,
}, info) => {
  await publish(site, info, 'the-first-address')
  expect(await answerAt(site, '/articles/the-first-address')).toEqual([200, undefined])
  await moveTo(page, site, 'the-first-address', 'the-second-address')
  await moveTo(page, site, 'the-second-address', 'the-third-address')
  for (const old of ['the-first-address', 'the-second-address']) {
    for (const method of ['GET', 'HEAD']) {
      expect(await answerAt(site, `/articles/${old}`, method)).toEqual([308, '/articles/the-third-address'])
    }
    expect(await answerAt(site, `/articles/${old}/comments/2`)).toEqual([
      308,
      '/articles/the-third-address/comments/2',
    ])
    expect(await answerAt(site, `/articles/${old}/comments/none`)).toEqual([404, undefined])
  }
  await page.goto('/articles/the-first-address?from=a-letter')
  await expect(page).toHaveURL('/articles/the-third-address')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour reopens')

  const file = info.outputPath('another.md')
  const lines = 'title: Another\nslug: the-first-address\nsection: City\npublished: 2026-03-02T06:00:00Z'
  writeFileSync(file, `---\n${lines}\n---\nText.\n`)
  const refused = await site.cli(['article', 'import', file])
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('leads to another article')])

  await moveTo(page, site, 'the-third-address', 'the-first-address')
  expect(await answerAt(site, '/articles/the-first-address')).toEqual([200, undefined])
  for (const old of ['the-second-address', 'the-third-address']) {
    expect(await answerAt(site, `/articles/${old}`)).toEqual([308, '/articles/the-first-address'])
  }
})

const canary = 'Quaggacanary'
const searchable = 'nightjarword'
const slug = 'the-one-that-sings'

/** Every address at which anything of the article was or could be. */
async function publicPaths(site: Site): Promise<string[]> {
  const index = await ask(site.base, '/sitemap.xml')
  const locations = (text: string) =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
  const sitemaps = locations(index.text)
  const pages = (
    await Promise.all(sitemaps.map(async (path) => locations((await ask(site.base, path)).text)))
  ).flat()
  const homes = [
    '',
    '/sections/quaggacanary-desk',
    '/tags/quaggacanary-tag',
    '/authors/quaggacanary-writer',
    '/corrections',
  ]
  return [
    ...['/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/api/health', '/archive', '/your-comments'],
    ...sitemaps,
    ...pages,
    ...homes.flatMap((home) => [home || '/', `${home}/feed.xml`, `${home}/atom.xml`, `${home}/feed.json`]),
    ...[
      `/articles/${slug}`,
      `/articles/${slug}/comments/1`,
      '/articles/before-it-sang',
      '/articles/no-such-article',
    ],
    `/search?q=${searchable}`,
  ]
}

async function pathsThatHold(site: Site, paths: string[], words: string): Promise<string[]> {
  const holding: string[] = []
  for (const path of new Set(paths)) {
    const { text } = await ask(site.base, path)
    if (text.toLowerCase().includes(words.toLowerCase())) holding.push(path)
  }
  return holding
}

test('of an article that was taken back no public answer of any kind holds a word', async ({
  page,
  site,
  address,
}, info) => {
  test.slow()
  const said = (what: string) => `${canary} ${what}`
  await publish(
    site,
    info,
    'before-it-sang',
    {
      title: said('headline'),
      standfirst: said('standfirst'),
      section: said('desk'),
      byline: [said('writer')],
      tags: [said('tag')],
      keyPoints: [said('point')],
      sources: said('sources'),
      methods: said('methods'),
      published: new Date(Date.now() - 60_000).toISOString(),
    },
    `${said('body')} ${searchable}`,
  )
  await publish(site, info, 'beside-it', { title: 'Beside it', related: ['before-it-sang'] })
  await moveTo(page, site, 'before-it-sang', slug)
  const draft = { name: 'Cora Canary', email: 'cora@mail.example', body: `${canary} letter to the editor` }
  const sent = await post(site.base, slug, draft, { from: address })
  expect(sent.status).toBe(303)
  const session = await sessionOf(site.base, administrator, address)
  expect((await approve(site.base, session, draft.body)).status).toBe(303)
  await openAtDesk(page, site, slug)
  await page.getByLabel('Something was wrong: print a correction').check()
  await page.getByLabel('Correction or clarification').fill(said('correction'))
  await take(page, 'Publish the changes', /everyone reads the changes now/)

  const paths = await publicPaths(site)
  const before = await pathsThatHold(site, paths, canary)
  expect(before).toEqual(
    expect.arrayContaining(
      ['/', '/feed.xml', '/news-sitemap.xml', '/corrections/feed.json', `/articles/${slug}`].concat(
        '/tags/quaggacanary-tag',
        '/authors/quaggacanary-writer/feed.json',
        `/articles/${slug}/comments/1`,
        '/articles/beside-it',
        `/search?q=${searchable}`,
      ),
    ),
  )

  await openAtDesk(page, site, slug)
  await take(page, 'Unpublish', /taken back/)
  const all = [...paths, ...(await publicPaths(site))]
  expect(await pathsThatHold(site, all, canary)).toEqual([])
  expect(
    await pathsThatHold(
      site,
      all.filter((path) => !path.includes(slug)),
      slug,
    ),
  ).toEqual([])

  for (const path of [`/articles/${slug}`, `/articles/${slug}/comments/1`, '/articles/before-it-sang']) {
    const { status, text } = await ask(site.base, path)
    expect(status, path).toBe(410)
    expect(text, path).toContain('This article was taken back')
  }
  const refused = await ask(site.base, `/articles/${slug}`, {
    headers: { cookie: sent.cookies.join('; ') },
  })
  expect(refused.text).not.toContain('name="body"')

  const own = await ask(site.base, '/your-comments', { headers: { cookie: sent.cookies.join('; ') } })
  expect(own.text).toContain('An article that was taken back')
  expect(own.text).not.toContain(slug)
  expect(own.text).not.toContain(`${canary} headline`)
})

test('the page of an article that was taken back says so, and leads on @without-script', async ({
  page,
  site,
}, info) => {
  await publish(site, info, 'soon-gone')
  await openAtDesk(page, site, 'soon-gone')
  await take(page, 'Unpublish', /taken back/)
  const answer = await page.goto('/articles/soon-gone')
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article was taken back')
  await openAtDesk(page, site, 'soon-gone')
  await take(page, 'Publish again', /Published again/)
  expect((await page.goto('/articles/soon-gone'))?.status()).toBe(200)
})
