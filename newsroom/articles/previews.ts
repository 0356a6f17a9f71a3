import { createHmac, timingSafeEqual } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { store } from '@/db/store'
import type { Article } from '@/newsroom/articles/article-rules'
import { recordEvent } from '@/newsroom/articles/manuscript-in-hand'
import { contentOf } from '@/newsroom/articles/stored-content'
import { authSecret } from '@/newsroom/opening'
import { allow, canEdit, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** How long a preview's link works, in hours. */
export const previewHours = 48

const lasts = previewHours * 60 * 60 * 1000
const tokens = /^([0-9a-f-]{36})\.([0-9a-z]{1,11})\.([\w-]{43})$/

/** A link's token for the working text of a manuscript, and until when it works; it works for whoever has it. */
export function previewToken(id: string, now: Date): { token: string; until: Date } {
  const said = `${id}.${now.getTime().toString(36)}`
  return { token: `${said}.${signatureOf(said)}`, until: new Date(now.getTime() + lasts) }
}

export type Preview =
  | { state: 'open'; article: Article; until: Date }
  /** Its time is over, it was ended, or its manuscript was deleted. */
  | { state: 'over' }
  | { state: 'unknown' }

/** The working text behind a preview's link, as an article that is not there yet; nothing of it once the link is over. */
export async function previewAt(token: string): Promise<Preview> {
  const [, id = '', issued = '', signature = ''] = tokens.exec(token) ?? []
  if (id === '' || !isRight(`${id}.${issued}`, signature)) return { state: 'unknown' }
  const from = Number.parseInt(issued, 36)
  const until = new Date(from + lasts)
  if (until <= new Date()) return { state: 'over' }
  const { manuscriptEvents, manuscripts } = store().tables
  const { read } = store()
  const [found] = await read.select().from(manuscripts).where(eq(manuscripts.id, id))
  // The link was given out: what it led to was deleted.
  if (!found) return { state: 'over' }
  const [ended] = await read
    .select({ at: manuscriptEvents.at })
    .from(manuscriptEvents)
    .where(and(eq(manuscriptEvents.manuscriptId, id), eq(manuscriptEvents.kind, 'previews_ended')))
    .orderBy(desc(manuscriptEvents.at), desc(manuscriptEvents.id))
    .limit(1)
  if (ended && ended.at.getTime() >= from) return { state: 'over' }
  const [article] = await printedTimes(id)
  const { slug, content, scheduledFor, changedAt } = found
  return {
    state: 'open',
    until,
    article: {
      ...contentOf(content),
      id,
      slug,
      publishedAt: article?.publishedAt ?? scheduledFor ?? changedAt,
      updatedAt: article?.updatedAt ?? null,
      publicComments: 0,
      lastPosition: 0,
    },
  }
}

function printedTimes(id: string) {
  const { articles } = store().tables
  return store()
    .read.select({ publishedAt: articles.publishedAt, updatedAt: articles.updatedAt })
    .from(articles)
    .where(eq(articles.id, id))
}

/** Ends every link to previews of a manuscript that was given out until now. */
export async function endPreviews(viewer: Viewer, id: string): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canWrite(viewer))
    const { manuscripts } = store().tables
    const [found] = await tx.select().from(manuscripts).where(eq(manuscripts.id, id))
    if (!found || !canEdit(viewer, found)) {
      throw new Refusal('not_found', ({ t }) => t('desk.articleProblems.gone'))
    }
    await recordEvent(tx, id, 'previews_ended', { staffId: viewer.staff?.id ?? null, at: new Date() })
  })
}

function signatureOf(said: string): string {
  return createHmac('sha256', authSecret()).update(`preview ${said}`).digest('base64url')
}

function isRight(said: string, signature: string): boolean {
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(said))
  return given.length === right.length && timingSafeEqual(given, right)
}
