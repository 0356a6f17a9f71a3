import { createHash } from 'node:crypto'
import { and, desc, eq, exists, lt, lte, notExists, or, type SQL } from 'drizzle-orm'
import { type Reader, store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { isDescribed, nameOf, type Picture, type PictureFilter } from '@/newsroom/media/picture-rules'
import { canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** How many pictures a page of the library shows. */
const picturesPerPage = 48

/** What stands for a description of a picture that needs none. What people write is trimmed: nobody writes this. */
export const decorative = ' '

type Stored = ReturnType<typeof store>['tables']['media']['$inferSelect']

/** A page of the library, the newest first; `next` is where the next begins. For whoever may not write it is empty. */
export async function libraryPage(
  viewer: Viewer,
  { filter, after }: { filter: PictureFilter; after?: string | undefined },
): Promise<{ pictures: Picture[]; next: string | null }> {
  if (!canWrite(viewer)) return { pictures: [], next: null }
  const { media, mediaUses } = store().tables
  const uses = store().read.select({ src: mediaUses.src }).from(mediaUses).where(eq(mediaUses.src, media.src))
  const conditions = { all: undefined, used: exists(uses), unused: notExists(uses) }
  const rows = await store()
    .read.select()
    .from(media)
    .where(and(conditions[filter], beyond(after)))
    .orderBy(desc(media.addedAt), desc(media.src))
    .limit(picturesPerPage + 1)
  const shown = rows.slice(0, picturesPerPage)
  const last = shown.at(-1)
  return {
    pictures: shown.map(asPicture),
    next: rows.length > shown.length && last ? `${last.addedAt.getTime()}_${nameOf(last.src)}` : null,
  }
}

/** Said as a range and what is left out of it, as for every list that is read page by page. */
function beyond(cursor = ''): SQL | undefined {
  const { media } = store().tables
  const [, milliseconds, name] = /^(\d{1,14})_([0-9a-f]{32})$/.exec(cursor) ?? []
  if (!milliseconds || !name) return undefined
  const at = new Date(Number(milliseconds))
  return and(lte(media.addedAt, at), or(lt(media.addedAt, at), lt(media.src, `/media/${name}.webp`)))
}

/** The newest pictures that may be used, for choosing one: `most` at most. Nobody who may not write has any. */
export async function newestPictures(viewer: Viewer, most = 12): Promise<Picture[]> {
  if (!canWrite(viewer)) return []
  const { media } = store().tables
  const rows = await store()
    .read.select()
    .from(media)
    .orderBy(desc(media.addedAt), desc(media.src))
    .limit(most)
  return rows.map(asPicture)
}

/** The picture with this name, for whoever may write; else null. */
export async function pictureNamed(viewer: Viewer, name: string): Promise<Picture | null> {
  if (!canWrite(viewer) || !/^[0-9a-f]{32}$/.test(name)) return null
  const row = await storedPicture(store().read, `/media/${name}.webp`)
  return row ? asPicture(row) : null
}

/**
 * The picture at `src` as an article, an author or a page shows it, with its words in the library; null for an empty
 * address. Refuses, beside the field `field`, what the library does not have, and what nobody has described yet.
 */
export async function pictureToUse(
  src: string,
  field: string,
  read: Reader = store().read,
): Promise<LeadImage | null> {
  if (src === '') return null
  const row = await storedPicture(read, src)
  const refuse = (sentence: Sentence) =>
    new Refusal('invalid', ({ t }) => t('problems.mend'), { [field]: [sentence] })
  if (!row) throw refuse(({ t }) => t('desk.choosing.notThere'))
  const picture = asPicture(row)
  if (!isDescribed(picture)) throw refuse(({ t }) => t('desk.choosing.undescribed'))
  const { width, height, narrower, alt, caption, credit } = picture
  return { src, width, height, narrower, alt, caption, credit, ...(row.focus ? { focus: row.focus } : {}) }
}

/** The row of the picture at `src`; undefined for any other text. */
export async function storedPicture(read: Reader, src: string): Promise<Stored | undefined> {
  // What is no address of ours may be no question for PostgreSQL either.
  if (nameOf(src) === '') return undefined
  const { media } = store().tables
  const [row] = await read.select().from(media).where(eq(media.src, src))
  return row
}

/** A stored picture as the desk sees it. */
export function asPicture({ alt, focus, ...row }: Stored): Picture {
  return {
    ...row,
    name: nameOf(row.src),
    alt: alt === decorative ? '' : alt,
    isDecorative: alt === decorative,
    focus: focus ?? { x: 0.5, y: 0.5 },
    version: versionOf([alt, row.caption, row.credit, focus]),
  }
}

function versionOf(words: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
}
