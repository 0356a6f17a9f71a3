import { and, eq } from 'drizzle-orm'
import { type Reader, store, type Writer } from '@/db/store'
import { addressKeyDays } from '@/newsroom/comments/addresses'
import { theEdition } from '@/newsroom/edition'
import { setUses } from '@/newsroom/media/uses'
import { changed, tag } from '@/newsroom/pages'
import { allow, canEditPages } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import { broughtPages } from '@/newsroom/standing/brought-pages'
import { type StandingSlug, standingSlugs, type WrittenPage } from '@/newsroom/standing/standing-page-rules'
import { wordsOf } from '@/newsroom/words/words-rules'

/** A standing page, and how it came to be; version 0: the text that Postbag brings, which nobody has changed. */
export interface StandingPage extends WrittenPage {
  slug: StandingSlug
  version: number
  changedAt: Date | null
}

/** The page as everyone reads it: as the desk wrote it, or else as Postbag brings it, in the edition's language. */
export async function standingPage(slug: StandingSlug, read: Reader = store().read): Promise<StandingPage> {
  const { standingPages } = store().tables
  const [row] = await read.select().from(standingPages).where(eq(standingPages.slug, slug))
  if (!row) return { ...(await broughtPage(slug, read)), slug, version: 0, changedAt: null }
  const { title, standfirst, body, version, changedAt } = row
  return { slug, title, standfirst, body, version, changedAt }
}

/** Every standing page, in the order of the desk. */
export function allStandingPages(): Promise<StandingPage[]> {
  return Promise.all(standingSlugs.map((slug) => standingPage(slug)))
}

/**
 * Writes a standing page; readers have it with their next request. `version` is the one that whoever wrote had before them.
 * Refuses all but editors, and as stale what somebody else changed meanwhile.
 */
export async function writePage(
  viewer: Viewer,
  { slug, version, ...text }: WrittenPage & { slug: StandingSlug; version: number },
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    const { standingPages } = store().tables
    const now = { ...text, changedAt: new Date(), staffId: viewer.staff?.id ?? null }
    const written =
      version === 0
        ? await tx
            .insert(standingPages)
            .values({ ...now, slug, version: firstVersion(now.changedAt) })
            .onConflictDoNothing()
            .returning()
        : await tx
            .update(standingPages)
            .set({ ...now, version: version + 1 })
            .where(and(eq(standingPages.slug, slug), eq(standingPages.version, version)))
            .returning()
    if (written.length === 0) refuseStale()
    await setUses(tx, `page:${slug}`, [text.body])
    await changed(tx, tag.edition)
  })
}

/** Lets go of what the desk wrote of a page, which then has the text of Postbag again. Refuses as `writePage` does. */
export async function bringBack(
  viewer: Viewer,
  { slug, version }: { slug: StandingSlug; version: number },
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canEditPages(viewer))
    await remove(tx, slug, version)
    await setUses(tx, `page:${slug}`, [])
    await changed(tx, tag.edition)
  })
}

/** The text that Postbag brings for a page, in the edition's language and with what its settings say. */
async function broughtPage(slug: StandingSlug, read: Reader): Promise<WrittenPage> {
  const edition = await theEdition(read)
  const { name, language, preModeration, publisher } = edition
  const { number } = wordsOf(edition)
  return broughtPages[language][slug]({ name, preModeration, publisher, addressKeyDays, number })
}

async function remove(tx: Writer, slug: StandingSlug, version: number): Promise<void> {
  const { standingPages } = store().tables
  const removed = await tx
    .delete(standingPages)
    .where(and(eq(standingPages.slug, slug), eq(standingPages.version, version)))
    .returning()
  if (removed.length === 0) refuseStale()
}

/** In seconds: a page that went back to its first text and was written again must not have a version that it had before. */
function firstVersion(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}

function refuseStale(): never {
  throw new Refusal('stale', ({ t }) => t('desk.standingRefusals.stale'))
}
