import { inArray } from 'drizzle-orm'
import { plus, type Reader, store, type Writer } from '@/db/store'
import { monthInAddress } from '@/newsroom/articles/month-rules'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { firstPosition, pageOf } from '@/newsroom/comments/position-rules'
import { isStandingSlug } from '@/newsroom/standing/standing-page-rules'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const article = new RegExp(`^/articles/(${slug})$`)
/** Sections, tags and authors have their names in their addresses, in any script. */
const named = new RegExp(`^/(?:sections|tags|authors)/([^/]+)(?:/before/${slug})?$`)
const corrections = /^\/corrections(?:\/before\/[0-9a-f-]{36})?$/
const month = new RegExp(`^/archive/(\\d+)/(\\d+)(?:/before/${slug})?$`)
const commentPage = new RegExp(`^/articles/(${slug})/comments/([1-9]\\d{0,8})$`)

/** What a cached page is made of. When any of it changes, the page is forgotten. */
export const tag = {
  edition: 'edition',
  /** Which articles there are, and what lists show of them. */
  lists: 'lists',
  /**
   * What pages of articles show of others. A first publication changes it only where another article named that one before;
   * elsewhere what is new may be missing.
   */
  beside: 'beside',
  /** No page is made of it. That it is there says that an article names another, which is not there yet, at this address. */
  awaited: (slug: string) => `awaited:${slug}`,
  article: (slug: string) => `article:${slug}`,
  newestComments: (slug: string) => `comments:${slug}`,
  commentPage: (slug: string, page: number) => `comments:${slug}:${page}`,
}

/** The tags of the page at `address` (a path without a query); null when no page there may be kept. */
export function tagsOf(address: string): string[] | null {
  if (isList(address)) return [tag.edition, tag.lists]
  if (isStandingSlug(address.slice(1))) return [tag.edition]
  const ofArticle = article.exec(address)
  if (ofArticle?.[1]) {
    return [tag.edition, tag.beside, tag.article(ofArticle[1]), tag.newestComments(ofArticle[1])]
  }
  const ofPage = commentPage.exec(address)
  if (ofPage?.[1]) {
    return [tag.edition, tag.article(ofPage[1]), tag.commentPage(ofPage[1], Number(ofPage[2]))]
  }
  return null
}

/** Whether the page at `address` lists articles. */
function isList(address: string): boolean {
  const [, year = '', ofYear = ''] = month.exec(address) ?? []
  return (
    address === '/' ||
    address === '/archive' ||
    corrections.test(address) ||
    isNamed(named.exec(address)?.[1]) ||
    monthInAddress(year, ofYear) !== null
  )
}

/** Whether a part of an address is the slug of a section, a tag or an author, written as its own address has it. */
function isNamed(written = ''): boolean {
  const found = nameSlugIn(written)
  return found !== null && encodeURIComponent(found) === written
}

/** What changes in public when the comment at `position` of an article appears or disappears. */
export function tagsOfComment(articleSlug: string, position: number): string[] {
  const page = pageOf(position)
  const tags = [tag.newestComments(articleSlug), tag.commentPage(articleSlug, page)]
  // The first comment of a page gives the page before it a link onwards.
  const opensPage = position === firstPosition(page) && page > 1
  return opensPage ? [...tags, tag.commentPage(articleSlug, page - 1)] : tags
}

/** Forgets every cached page made of `tags`, in every process, from the moment that `tx` commits. */
export async function changed(tx: Writer, ...tags: string[]): Promise<void> {
  const { pageVersions } = store().tables
  for (const each of [...new Set(tags)].sort()) {
    await tx
      .insert(pageVersions)
      .values({ tag: each, version: 1 })
      .onConflictDoUpdate({
        target: pageVersions.tag,
        set: { version: plus(pageVersions.version, 1) },
      })
  }
}

/** A text that differs whenever anything with one of `tags` has changed; read from the database at every call. */
export async function versionOf(tags: string[], read: Reader = store().read): Promise<string> {
  const { pageVersions } = store().tables
  const rows = await read
    .select({ tag: pageVersions.tag, version: pageVersions.version })
    .from(pageVersions)
    .where(inArray(pageVersions.tag, tags))
  const versions = new Map(rows.map((row) => [row.tag, row.version]))
  return tags.map((each) => versions.get(each) ?? 0).join('.')
}
