import { eq } from 'drizzle-orm'
import { type Reader, store, type Writer } from '@/db/store'
import { changed, tag } from '@/newsroom/pages'
import { allow, canSetEdition } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'

/** The site's own settings. */
export interface Edition {
  name: string
  motto: string
  /** An IANA time zone; every time on the site is shown in it. */
  timeZone: string
  /** Whether every comment waits for a person. */
  preModeration: boolean
}

const only = 'edition'

const firstEdition: Edition = {
  name: 'The Postbag',
  motto: 'Every comment is read before it is printed.',
  timeZone: 'UTC',
  preModeration: true,
}

/** The edition as it is now. */
export async function theEdition(read: Reader = store().read): Promise<Edition> {
  const { edition } = store().tables
  const [row] = await read.select().from(edition).where(eq(edition.id, only))
  return row ?? firstEdition
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
      .values({ ...firstEdition, id: only, foundedAt: new Date() })
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
    const { edition } = store().tables
    await tx.update(edition).set(change).where(eq(edition.id, only))
    await changed(tx, tag.edition)
  })
}
