import type { Site } from '@/e2e/support/site'
import { articleId, oneStored } from '@/e2e/support/stored'

/** The addresses of every page of the desk, by what each is; `draft` is the path of an article that may be deleted. */
export async function deskPages(site: Site, draft: string): Promise<Record<string, string>> {
  const one = (from: string, column = 'id') =>
    oneStored(site, `SELECT ${column} AS value FROM ${from} LIMIT 1`)
  const waiting = await one("comments WHERE status = 'pending'")
  const version = await one(`comments WHERE id = '${waiting}'`, 'version')
  const src = await one('media', 'src')
  return {
    'the comments that wait': '/admin/comments',
    'the approved comments': '/admin/comments?status=approved',
    'the rejected comments': '/admin/comments?status=rejected',
    'the spam': '/admin/comments?status=spam',
    'a search that finds nothing': '/admin/comments?q=nobodysaidthis',
    'one comment': `/admin/comments/${waiting}`,
    'the form that rejects': `/admin/comments/reject?comments=${waiting}.${version}`,
    'the published articles': '/admin/articles?list=published',
    'the drafts': '/admin/articles?list=draft',
    'a new article': '/admin/articles/new',
    'an article': draft,
    'a published article': `/admin/articles/${await articleId(site, 'read-the-letters-first')}`,
    'the history of an article': `${draft}/history`,
    'the page that deletes an article': `${draft}/delete`,
    'the pictures': '/admin/media',
    'one picture': `/admin/media/${src.replace(/^\/media\/|\.webp$/g, '')}`,
    'the front page’s desk': '/admin/front',
    'the standing pages': '/admin/pages',
    'one standing page': '/admin/pages/house-rules',
    'the staff': '/admin/staff',
    'one account': `/admin/staff/${await one("staff WHERE name <> 'ada'")}`,
    'the authors': '/admin/authors',
    'one author': `/admin/authors/${await one('authors')}`,
    'the settings': '/admin/settings',
    'the sections': '/admin/settings/sections',
    'one’s own account': '/admin/account',
    'a page that is not there': '/admin/no-such-page',
  }
}
