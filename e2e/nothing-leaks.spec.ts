import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sample } from '@/e2e/support/articles'
import { button, commentBy, rejectFor, signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { post } from '@/e2e/support/posting'
import { buildFolder, type Site } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'

/** Words that nothing else says, one for each state of a comment, and one for the e-mail of a public one. */
const canary = {
  pending: 'quillfeatherpending',
  rejected: 'quillfeatherrejected',
  spam: 'quillfeatherspam',
  withdrawn: 'quillfeatherundone',
  email: 'quillfeatheraddress',
  note: 'quillfeathernote',
}

const slug = sample.article
const pages = [
  '/',
  `/articles/${slug}`,
  `/articles/${slug}/comments/1`,
  `/articles/${slug}/comments/2`,
  '/about',
  '/contact',
  '/house-rules',
  '/privacy',
  '/your-comments',
  '/nothing/here',
  '/admin/sign-in',
  '/api/health',
  '/archive',
  '/sections/world',
  ...['', '/sections/world'].flatMap((home) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${home}/${file}`),
  ),
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/robots.txt',
]

const tree = encodeURIComponent(JSON.stringify(['', { children: ['__PAGE__', {}] }, null, null, true]))
const variants: { title: string; suffix?: string; headers?: Record<string, string> }[] = [
  { title: 'as HTML' },
  { title: 'as an RSC payload', headers: { RSC: '1' } },
  { title: 'as an RSC payload with its query', suffix: '?_rsc=1a2b3', headers: { RSC: '1' } },
  { title: 'prefetched', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
  { title: 'prefetched whole', headers: { RSC: '1', 'Next-Router-Prefetch': '2' } },
  {
    title: 'by segment: the tree',
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  },
  {
    title: 'by segment: the page',
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/__PAGE__' },
  },
  { title: 'with a state tree', suffix: '?_rsc=9z', headers: { RSC: '1', 'Next-Router-State-Tree': tree } },
  { title: 'as the .rsc file', suffix: '.rsc' },
  { title: 'as a draft', headers: { cookie: '__prerender_bypass=guess; __next_preview_data=guess' } },
  { title: 'with a query', suffix: '?status=pending&preview=1&draft=true' },
]

test.describe('what is not public', () => {
  test.beforeEach(async ({ site, page, address }) => {
    if (planted.has(site)) return
    planted.add(site)
    await plant(site, page, address)
  })

  for (const { title, suffix = '', headers = {} } of variants) {
    test(`is in no public answer ${title}`, async ({ site }) => {
      for (const path of pages) {
        const answer = await ask(site.base, path + suffix, { headers })
        expect(answer.status, path).toBeLessThan(500)
        for (const word of Object.values(canary))
          expect(answer.text.includes(word), `${word} in ${path}${suffix}`).toBe(false)
        expect(JSON.stringify(answer.headers)).not.toContain('quillfeather')
      }
    })
  }

  test('is in no answer to another’s post, nor in the structured data', async ({ site }) => {
    const answer = await post(site.base, slug, { name: '', email: '', body: '' }, { from: '203.0.113.77' })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('quillfeather')
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(
      (await ask(site.base, `/articles/${slug}`)).text,
    )
    expect(data?.[1]).toBeTruthy()
    expect(data?.[1]).not.toContain('quillfeather')
  })

  test('is in no file of the build, nor of public/', async ({ site }) => {
    expect(planted.has(site)).toBe(true)
    for (const folder of [buildFolder, 'public']) {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) {
        const path = join(file.parentPath, file.name)
        expect(readFileSync(path).includes('quillfeather'), path).toBe(false)
      }
    }
  })

  test('is in nothing that the server printed', async ({ site }) => {
    expect(site.output()).not.toContain('quillfeather')
  })
})

const planted = new WeakSet<Site>()

async function plant(site: Site, page: Parameters<typeof signIn>[0], from: string): Promise<void> {
  const drafts = (['pending', 'rejected', 'spam', 'withdrawn'] as const).map((state) => ({
    name: `${canary[state]} Writer`,
    email: `${canary.email}.${state}@mail.example`,
    body: `The word is ${canary[state]}.`,
  }))
  const open = {
    name: 'Public Person',
    email: `${canary.email}@mail.example`,
    body: 'This one may be read by all.',
  }
  for (const draft of [...drafts, open]) {
    expect((await post(site.base, slug, draft, { from })).status).toBe(303)
  }
  await signIn(page, undefined, '/admin/comments?order=newest')
  await button(commentBy(page, open.name), 'Approve').click()
  await expect(button(page, 'Undo')).toBeVisible()
  await button(commentBy(page, `${canary.spam} Writer`), 'Spam').click()
  await expect(page.getByRole('status').filter({ hasText: canary.spam })).toBeVisible()
  await button(commentBy(page, `${canary.withdrawn} Writer`), 'Approve').click()
  await expect(page.getByRole('status').filter({ hasText: canary.withdrawn })).toBeVisible()
  // It was public for this long, so that what a page or a cache kept of it would be found.
  expect((await ask(site.base, `/articles/${slug}`)).text).toContain(canary.withdrawn)
  await button(page, 'Undo').click()
  await expect(commentBy(page, `${canary.withdrawn} Writer`)).toBeVisible()
  await button(commentBy(page, `${canary.rejected} Writer`), 'Reject').click()
  await rejectFor(page, 'Off topic', canary.note)
  await expect(page.getByRole('status').filter({ hasText: canary.rejected })).toBeVisible()
  expect((await ask(site.base, `/articles/${slug}`)).text).toContain(open.body)
}
