import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { buildFolder } from '@/e2e/support/site'
import { addStaff, type Role } from '@/e2e/support/staff'
import { articleId, comments } from '@/e2e/support/stored'
import { expect, test } from '@/e2e/support/test'

const secret = 'Only moderators read this.'
const roles: (Role | 'nobody')[] = ['nobody', 'author', 'editor', 'moderator', 'administrator']

/** With which status each address of the desk is answered, in the order of `roles`; a route that is missing here fails the test. */
const desk: Record<string, { path: string; statuses: number[]; hasComment?: true }> = {
  '/admin': { path: '/admin', statuses: [307, 307, 307, 307, 307] },
  '/admin/[...address]': { path: '/admin/no/such/page', statuses: [307, 404, 404, 404, 404] },
  '/admin/account': { path: '/admin/account', statuses: [307, 200, 200, 200, 200] },
  '/admin/articles': { path: '/admin/articles', statuses: [307, 200, 200, 403, 200] },
  // Of somebody else: authors find their own only.
  '/admin/articles/[id]': { path: '/admin/articles/STORY', statuses: [307, 404, 200, 403, 200] },
  '/admin/articles/[id]/delete': {
    path: '/admin/articles/STORY/delete',
    statuses: [307, 404, 200, 403, 200],
  },
  '/admin/articles/[id]/history': {
    path: '/admin/articles/STORY/history',
    statuses: [307, 404, 200, 403, 200],
  },
  '/admin/articles/new': { path: '/admin/articles/new', statuses: [307, 200, 200, 403, 200] },
  // Asked for by its words: the queue begins with the oldest, and other tests fill it.
  '/admin/comments': {
    path: '/admin/comments?q=moderators+read',
    statuses: [307, 403, 403, 200, 200],
    hasComment: true,
  },
  '/admin/comments/[id]': {
    path: '/admin/comments/ID',
    statuses: [307, 403, 403, 200, 200],
    hasComment: true,
  },
  '/admin/comments/reject': {
    path: '/admin/comments/reject?comments=ID.0',
    statuses: [307, 403, 403, 200, 200],
    hasComment: true,
  },
  '/admin/front': { path: '/admin/front', statuses: [307, 403, 200, 403, 200] },
  '/admin/pages': { path: '/admin/pages', statuses: [307, 403, 200, 403, 200] },
  '/admin/pages/[slug]': { path: '/admin/pages/about', statuses: [307, 403, 200, 403, 200] },
  // Editors are led to the sections, which are theirs to order.
  '/admin/settings': { path: '/admin/settings', statuses: [307, 403, 307, 403, 200] },
  '/admin/settings/sections': { path: '/admin/settings/sections', statuses: [307, 403, 200, 403, 200] },
  '/admin/authors': { path: '/admin/authors', statuses: [307, 200, 200, 403, 200] },
  '/admin/authors/[id]': { path: '/admin/authors/none', statuses: [307, 404, 404, 403, 404] },
  '/admin/media': { path: '/admin/media', statuses: [307, 200, 200, 403, 200] },
  '/admin/media/[name]': { path: '/admin/media/none', statuses: [307, 404, 404, 403, 404] },
  '/admin/media/upload': { path: '/admin/media/upload', statuses: [303, 303, 303, 303, 303] },
  '/admin/set-up/[token]': { path: '/admin/set-up/token', statuses: [404, 404, 404, 404, 404] },
  '/admin/sign-in': { path: '/admin/sign-in', statuses: [200, 307, 307, 307, 307] },
  '/admin/staff': { path: '/admin/staff', statuses: [307, 403, 403, 403, 200] },
  '/admin/staff/[id]': { path: '/admin/staff/nobody', statuses: [307, 403, 403, 403, 404] },
}

/** Addresses that are the same for everybody; `nothing-leaks.spec.ts` looks at what they say. */
const forEveryone = [
  '/',
  '/_global-error',
  '/_not-found',
  '/about',
  '/api/health',
  '/archive',
  '/archive/[year]/[month]',
  '/archive/[year]/[month]/before/[article]',
  '/articles/[slug]',
  '/articles/[slug]/comments/[page]',
  '/articles/[slug]/comments/most-replied',
  '/articles/[slug]/comments/oldest',
  '/articles/[slug]/comments.xml',
  '/articles/[slug]/reply/[id]',
  '/articles/[slug]/threads/[thread]/[page]',
  '/articles/[slug]/threads/[thread]/comments.xml',
  '/atom.xml',
  '/authors/[slug]',
  '/authors/[slug]/atom.xml',
  '/authors/[slug]/before/[article]',
  '/authors/[slug]/feed.json',
  '/authors/[slug]/feed.xml',
  '/corrections',
  '/corrections/atom.xml',
  '/corrections/before/[correction]',
  '/corrections/feed.json',
  '/corrections/feed.xml',
  '/comments/[id]',
  '/contact',
  '/fault/[language]',
  '/fault/[language]/unknown-form',
  '/feed.json',
  '/feed.xml',
  '/house-rules',
  '/look/[name]',
  '/media/[name]',
  '/news-sitemap.xml',
  '/preview/[token]',
  '/privacy',
  '/robots.txt',
  '/search',
  '/sections/[slug]',
  '/sections/[slug]/atom.xml',
  '/sections/[slug]/before/[article]',
  '/sections/[slug]/feed.json',
  '/sections/[slug]/feed.xml',
  '/sitemap.xml',
  '/sitemaps/[name]',
  '/speculation-rules.json',
  '/tags/[slug]',
  '/tags/[slug]/atom.xml',
  '/tags/[slug]/before/[article]',
  '/tags/[slug]/feed.json',
  '/tags/[slug]/feed.xml',
  '/your-comments',
  '/your-comments/[id]',
]

test('every route in the build is either known as public or asked for in every role', () => {
  const routes: Record<string, string> = JSON.parse(
    readFileSync(join(buildFolder, 'app-path-routes-manifest.json'), 'utf8'),
  )
  const built = [...new Set(Object.values(routes))].sort()
  expect(built).toEqual([...forEveryone, ...Object.keys(desk)].sort())
})

test('every address of the desk shows itself to those whose role includes it, and to nobody else', async ({
  site,
  address,
}) => {
  const draft = { name: 'Wanda Waiting', email: 'wanda@mail.example', body: secret }
  expect((await post(site.base, sample.article, draft, { from: address })).status).toBe(303)
  const id = comments(site).find(({ body }) => body === secret)?.id ?? ''
  const story = await articleId(site, sample.article)
  for (const [place, role] of roles.entries()) {
    const headers: Record<string, string> =
      role === 'nobody'
        ? {}
        : { cookie: await sessionOf(site.base, await addStaff(site, `Seeing ${role}`, role), address) }
    for (const { path, statuses, hasComment } of Object.values(desk)) {
      const what = `${role}: ${path}`
      const { status, text } = await ask(site.base, path.replace('ID', id).replace('STORY', story), {
        headers,
      })
      expect(status, what).toBe(statuses[place])
      const maySee = status === 200 && hasComment === true
      expect(text.includes(secret), what).toBe(maySee)
      if (!maySee) expect(text, what).not.toContain(draft.email)
    }
  }
})
