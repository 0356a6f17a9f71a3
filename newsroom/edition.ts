import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Reader, store, type Writer } from '@/db/store'
import { storedImage } from '@/newsroom/articles/stored-content'
import { firstAccent } from '@/newsroom/colour-rules'
import { digitSystems, type Edition, languages } from '@/newsroom/edition-rules'
import { changed, tag } from '@/newsroom/pages'
import { allow, canSetEdition } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { rememberWords } from '@/newsroom/words/last-words'

export type { Edition } from '@/newsroom/edition-rules'

const only = 'edition'

const firstColumns = {
  name: 'The Postbag',
  motto: 'Every comment is read before it is printed.',
  timeZone: 'UTC',
  preModeration: true,
}

/** What is kept as one value, with what it is where nobody has set it. */
const settingsShape = z.object({
  language: z.enum(languages).default('en'),
  digits: z.enum(digitSystems).default('latn'),
  accent: z.string().default(firstAccent),
  commentsCloseAfterDays: z.number().nullable().default(null),
  changeMinutes: z.number().default(10),
  publisher: z
    .object({ name: z.string(), address: z.string(), email: z.string(), phone: z.string() })
    .default({ name: '', address: '', email: '', phone: '' }),
  socialProfiles: z.array(z.string()).default([]),
  image: storedImage.nullable().default(null),
  breaking: z.object({ text: z.string(), address: z.string(), until: z.string() }).nullable().default(null),
})

/** The edition as it is now. */
export async function theEdition(read: Reader = store().read): Promise<Edition> {
  const { edition } = store().tables
  const [row] = await read.select().from(edition).where(eq(edition.id, only))
  const { name, motto, timeZone, preModeration } = row ?? firstColumns
  const found = { name, motto, timeZone, preModeration, ...settingsShape.parse(row?.settings ?? {}) }
  rememberWords(found)
  return found
}

/** Whether the edition was founded, which the first start does. */
export async function isFounded(): Promise<boolean> {
  const { edition } = store().tables
  return (await store().read.$count(edition)) > 0
}

/**
 * Founds the edition with its first settings, and does `also` in the same transaction; true when this call did, false
 * when it already was, and then `also` is not done.
 */
export async function foundEdition(also?: (tx: Writer) => Promise<void>): Promise<boolean> {
  return store().transaction(async (tx) => {
    const { edition } = store().tables
    const founded = await tx
      .insert(edition)
      .values({ ...firstColumns, id: only, settings: {}, foundedAt: new Date() })
      .onConflictDoNothing()
      .returning()
    if (founded.length > 0) await also?.(tx)
    return founded.length > 0
  })
}

/** Changes settings of the edition; every page shows them at its next request. Refuses all but administrators. */
export async function setEdition(viewer: Viewer, change: Partial<Edition>): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canSetEdition(viewer))
    await setting(tx, change)
  })
}

/** Changes settings of the edition as part of `tx`, for a write that has checked who asks; `also` is kept beside them. */
export async function setting(
  tx: Writer,
  change: Partial<Edition>,
  also: Record<string, unknown> = {},
): Promise<void> {
  const { edition } = store().tables
  const [row] = await tx.select({ settings: edition.settings }).from(edition).where(eq(edition.id, only))
  const { name, motto, timeZone, preModeration, ...settings } = { ...(await theEdition(tx)), ...change }
  await tx
    .update(edition)
    .set({ name, motto, timeZone, preModeration, settings: { ...row?.settings, ...settings, ...also } })
    .where(eq(edition.id, only))
  await changed(tx, tag.edition)
}
