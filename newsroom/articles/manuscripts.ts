import { and, desc, eq, lt, lte, or, type SQL } from 'drizzle-orm'
import { store } from '@/db/store'
import type { ArticleContent } from '@/newsroom/articles/article-rules'
import type {
  Manuscript,
  ManuscriptEvent,
  ManuscriptInBrief,
  ManuscriptList,
  Revision,
} from '@/newsroom/articles/manuscript-rules'
import { contentOf } from '@/newsroom/articles/stored-content'
import { canEdit, canPublish, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isManuscriptWith } from '@/newsroom/search/manuscript-index'

/** How many manuscripts a page of the desk lists. */
const manuscriptsPerPage = 50

/**
 * One page of a list, what was changed last first: all of it, or what has words in headline or byline that begin with those
 * of `words`. Authors find their own only, and whoever may not write none.
 */
export async function manuscriptPage(
  viewer: Viewer,
  list: ManuscriptList,
  { words = '', after }: { words?: string | undefined; after?: string | undefined } = {},
): Promise<{ manuscripts: ManuscriptInBrief[]; next: string | null }> {
  if (!viewer.staff || !canWrite(viewer)) return { manuscripts: [], next: null }
  const { manuscripts, staff } = store().tables
  const isOwn = eq(manuscripts.ownerId, viewer.staff.id)
  const isAsked = isManuscriptWith(manuscripts.id, words)
  if (words.trim() !== '' && !isAsked) return { manuscripts: [], next: null }
  const rows = await store()
    .read.select({ manuscript: manuscripts, owner: staff.name })
    .from(manuscripts)
    .leftJoin(staff, eq(staff.id, manuscripts.ownerId))
    .where(
      and(
        list === 'mine' ? isOwn : eq(manuscripts.status, list),
        canPublish(viewer) ? undefined : isOwn,
        isAsked,
        beyond(after),
      ),
    )
    .orderBy(desc(manuscripts.changedAt), desc(manuscripts.id))
    .limit(manuscriptsPerPage + 1)
  const shown = rows.slice(0, manuscriptsPerPage)
  const last = shown.at(-1)?.manuscript
  return {
    manuscripts: shown.map(({ manuscript, owner }) => inBrief(manuscript, owner)),
    next: rows.length > shown.length && last ? `${last.changedAt.getTime()}_${last.id}` : null,
  }
}

/** Said as a range and what is left out of it: of an alternative SQLite would read the list from its beginning. */
function beyond(cursor = ''): SQL | undefined {
  const { manuscripts } = store().tables
  const [, milliseconds, id] = /^(\d{1,14})_([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (!milliseconds || !id) return undefined
  const at = new Date(Number(milliseconds))
  return and(lte(manuscripts.changedAt, at), or(lt(manuscripts.changedAt, at), lt(manuscripts.id, id)))
}

type Stored = ReturnType<typeof store>['tables']['manuscripts']['$inferSelect']

function inBrief(
  { content, ownerId: _, begunAt: __, ...rest }: Stored,
  owner: string | null,
): ManuscriptInBrief {
  return { ...rest, owner, lang: contentOf(content).lang }
}

/** A manuscript with its past; null when there is none, or the viewer may not read it. */
export async function manuscriptOf(viewer: Viewer, id: string): Promise<Manuscript | null> {
  const found = await readable(viewer, id)
  if (!found) return null
  const { articles, manuscriptEvents, revisions, staff } = store().tables
  const { read } = store()
  const [[owner], [article], events, versions] = await Promise.all([
    read
      .select({ name: staff.name })
      .from(staff)
      .where(eq(staff.id, found.ownerId ?? '')),
    read.select().from(articles).where(eq(articles.id, id)),
    read
      .select({ event: manuscriptEvents, by: staff.name })
      .from(manuscriptEvents)
      .leftJoin(staff, eq(staff.id, manuscriptEvents.staffId))
      .where(eq(manuscriptEvents.manuscriptId, id))
      .orderBy(desc(manuscriptEvents.at), desc(manuscriptEvents.id)),
    read
      .select({
        version: revisions.version,
        by: staff.name,
        automatic: revisions.automatic,
        at: revisions.at,
      })
      .from(revisions)
      .leftJoin(staff, eq(staff.id, revisions.staffId))
      .where(eq(revisions.manuscriptId, id))
      .orderBy(desc(revisions.version)),
  ])
  return {
    ...inBrief(found, owner?.name ?? null),
    ownerId: found.ownerId,
    content: contentOf(found.content),
    printed: article
      ? {
          slug: article.slug,
          content: contentOf(article),
          publishedAt: article.publishedAt,
          updatedAt: article.updatedAt,
        }
      : null,
    events: events.map(({ event, by }): ManuscriptEvent => {
      const { id: eventId, kind, note, at } = event
      return { id: eventId, kind, note, at, by }
    }),
    revisions: versions satisfies Revision[],
  }
}

/** What a manuscript said at a version, and at the one kept before it (null: none); null when that is not to be had. */
export async function revisionOf(
  viewer: Viewer,
  id: string,
  version: number,
): Promise<{ content: ArticleContent; before: { version: number; content: ArticleContent } | null } | null> {
  if (!Number.isSafeInteger(version) || version > 2_000_000_000 || !(await readable(viewer, id))) return null
  const { revisions } = store().tables
  const [found, before] = await store()
    .read.select({ version: revisions.version, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.manuscriptId, id), lte(revisions.version, version)))
    .orderBy(desc(revisions.version))
    .limit(2)
  if (found?.version !== version) return null
  return {
    content: contentOf(found.content),
    before: before ? { version: before.version, content: contentOf(before.content) } : null,
  }
}

/** What a manuscript says; null when there is none, or the viewer may not read it. */
export async function contentAtDesk(viewer: Viewer, id: string): Promise<ArticleContent | null> {
  const found = await readable(viewer, id)
  return found && contentOf(found.content)
}

async function readable(viewer: Viewer, id: string): Promise<Stored | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const { manuscripts } = store().tables
  const [found] = await store().read.select().from(manuscripts).where(eq(manuscripts.id, id))
  return found && canEdit(viewer, found) ? found : null
}
