import { inArray } from 'drizzle-orm'
import { plus, type Reader, store, type Writer } from '@/db/store'
import { monthInAddress } from '@/newsroom/articles/month-rules'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { commentOrders } from '@/newsroom/comments/order-rules'
import { firstPosition, firstReplies, type Place, pageOf } from '@/newsroom/comments/position-rules'
import { isStandingSlug } from '@/newsroom/standing/standing-page-rules'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const article = new RegExp(`^/articles/(${slug})$`)
/** Sections, tags and authors have their names in their addresses, in any script. */
const named = new RegExp(`^/(?:sections|tags|authors)/([^/]+)(?:/before/${slug})?$`)
const corrections = /^\/corrections(?:\/before\/[0-9a-f-]{36})?$/
const month = new RegExp(`^/archive/(\\d+)/(\\d+)(?:/before/${slug})?$`)
const number = '([1-9]\\d{0,8})'
const commentPage = new RegExp(`^/articles/(${slug})/comments/${number}$`)
const orderPage = new RegExp(`^/articles/(${slug})/comments/(?:${commentOrders.slice(1).join('|')})$`)
const threadPage = new RegExp(`^/articles/(${slug})/threads/${number}/${number}$`)

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
  /** Pages of an article's threads in another order. They may be a minute behind what is new, and never show what is gone. */
  orders: (slug: string) => `orders:${slug}`,
  /** Every page of the thread at a position. */
  thread: (slug: string, position: number) => `thread:${slug}:${position}`,
  threadPage: (slug: string, position: number, page: number) => `thread:${slug}:${position}:${page}`,
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
  const ofOrder = orderPage.exec(address)?.[1]
  if (ofOrder) return [tag.edition, tag.article(ofOrder), tag.orders(ofOrder)]
  const ofThread = threadPage.exec(address)
  if (ofThread?.[1]) {
    const [position, page] = [Number(ofThread[2]), Number(ofThread[3])]
    const slug = ofThread[1]
    return [tag.edition, tag.article(slug), tag.thread(slug, position), tag.threadPage(slug, position, page)]
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

/** What changes in public when what began the thread at `position` of an article appears or disappears. */
export function tagsOfThread(articleSlug: string, position: number): string[] {
  const page = pageOf(position)
  const tags = [tag.newestComments(articleSlug), tag.commentPage(articleSlug, page)]
  // The first thread of a page gives the page before it a link onwards.
  return opensPage(position) ? [...tags, tag.commentPage(articleSlug, page - 1)] : tags
}

/** What changes when what began a thread goes, comes back or says something else: its own pages, too. */
export function tagsOfThreadThatWas(articleSlug: string, position: number): string[] {
  return [...tagsOfThread(articleSlug, position), tag.thread(articleSlug, position), tag.orders(articleSlug)]
}

/** What changes in public when a reply appears for the first time: the article and, but for the first few, one page. */
export function tagsOfNewReply(articleSlug: string, { position, replyPosition }: Place): string[] {
  const page = pageOf(replyPosition)
  const tags = [tag.newestComments(articleSlug), tag.threadPage(articleSlug, position, page)]
  if (opensPage(replyPosition)) tags.push(tag.threadPage(articleSlug, position, page - 1))
  // A list shows the first replies, and from the next on that there are more.
  if (replyPosition <= firstReplies + 1) tags.push(tag.commentPage(articleSlug, pageOf(position)))
  return tags
}

/** What changes when a reply goes, comes back or says something else: also where it is named by those that answer it. */
export function tagsOfReplyThatWas(articleSlug: string, { position }: Place): string[] {
  return [
    tag.newestComments(articleSlug),
    tag.thread(articleSlug, position),
    tag.commentPage(articleSlug, pageOf(position)),
    tag.orders(articleSlug),
  ]
}

function opensPage(position: number): boolean {
  return position > 1 && position === firstPosition(pageOf(position))
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
