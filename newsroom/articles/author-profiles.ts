import { createHash } from 'node:crypto'
import { asc, eq, gt } from 'drizzle-orm'
import type { z } from 'zod'
import { type Reader, store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import type { authorShape } from '@/newsroom/articles/author-shape'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { newId } from '@/newsroom/ids'
import { inFocus } from '@/newsroom/media/focus'
import { pictureToUse } from '@/newsroom/media/library'
import { chosenPicture } from '@/newsroom/media/picture-rules'
import { setUses } from '@/newsroom/media/uses'
import { changed, tag } from '@/newsroom/pages'
import { allow, canEditAuthor, canPublish, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** An author as the desk sees them. */
interface AuthorOnDesk {
  id: string
  slug: string
  name: string
  portrait: LeadImage | null
  bio: string
  expertise: string
  contact: string
  staffId: string | null
  /** Differs whenever anything of it does. */
  version: string
}

const authorsPerPage = 100

/** Of how many authors names are looked through: more than any paper has. */
const mostSearched = 5000

/**
 * A page of the authors with `words` in their names (none: of all) in the order of their addresses, after the one with the
 * slug `after`. For whoever may not write it is empty.
 */
export async function authorList(
  viewer: Viewer,
  { words = '', after }: { words?: string | undefined; after?: string | undefined },
): Promise<{ authors: AuthorOnDesk[]; next: string | null }> {
  if (!canWrite(viewer)) return { authors: [], next: null }
  const { authors } = store().tables
  const asked = nameSlug(words)
  const rows = await store()
    .read.select()
    .from(authors)
    .where(after && nameSlug(after) === after ? gt(authors.slug, after) : undefined)
    .orderBy(asc(authors.slug))
    .limit(asked ? mostSearched : authorsPerPage + 1)
  const found = rows.filter(({ slug }) => slug.includes(asked))
  const shown = found.slice(0, authorsPerPage).map(onDesk)
  return { authors: shown, next: found.length > shown.length ? (shown.at(-1)?.slug ?? null) : null }
}

/** The author with this id, for whoever may write; else null. */
export async function authorOnDesk(viewer: Viewer, id: string): Promise<AuthorOnDesk | null> {
  // What is no id is no question for PostgreSQL.
  if (!canWrite(viewer) || !/^[0-9a-f-]{36}$/.test(id)) return null
  const row = await storedAuthor(store().read, id)
  return row ? onDesk(row) : null
}

/** Adds an author, whose address comes from the name. Returns their id. Refuses all but editors, and a name that is there. */
export async function addAuthor(viewer: Viewer, name: string): Promise<string> {
  return store().transaction(async (tx) => {
    allow(viewer, canPublish(viewer))
    const { authors } = store().tables
    const blank = { portrait: null, bio: '', expertise: '', contact: '', staffId: null }
    const [added] = await tx
      .insert(authors)
      .values({ ...blank, id: newId(), slug: nameSlug(name), name })
      .onConflictDoNothing()
      .returning({ id: authors.id })
    if (added) return added.id
    throw new Refusal('invalid', ({ t }) => t('desk.authorRefusals.notAdded'), {
      name: [({ t }) => t('desk.authorRefusals.known')],
    })
  })
}

/**
 * Writes what everyone may read of an author; every page that shows it is forgotten. Refuses all but themselves and editors,
 * whoever has not `seen` what somebody else wrote, and a name with another address: bylines lead to authors by name.
 */
export async function writeAuthor(
  viewer: Viewer,
  entered: z.output<ReturnType<typeof authorShape>>,
): Promise<void> {
  await store().transaction(async (tx) => {
    const { authors, staff } = store().tables
    const row = await storedAuthor(tx, entered.author)
    if (!row) throw new Refusal('not_found', ({ t }) => t('desk.authorRefusals.gone'))
    allow(viewer, canEditAuthor(viewer, row))
    if (onDesk(row).version !== entered.seen) {
      throw new Refusal('stale', ({ t }) => t('desk.authorRefusals.stale'))
    }
    const { name, bio, expertise, contact, account } = entered
    if (nameSlug(name) !== row.slug) {
      throw mend('name', ({ t }) => t('desk.authorRefusals.otherName'))
    }
    // The picture that is there stays, whatever became of its row.
    const chosen = chosenPicture(entered.portrait, entered.portraitAddress)
    const portrait =
      chosen === row.portrait?.src
        ? await inFocus(row.portrait, tx)
        : await pictureToUse(chosen, 'portrait', tx)
    const staffId = canPublish(viewer) ? account || null : row.staffId
    if (staffId && staffId !== row.staffId) {
      const [member] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId))
      if (!member) throw mend('account', ({ t }) => t('desk.authorRefusals.noAccount'))
    }
    await tx
      .update(authors)
      .set({ name, bio, expertise, contact, portrait, staffId })
      .where(eq(authors.id, row.id))
    await setUses(tx, `author:${row.id}`, portrait ? [portrait.src] : [])
    await changed(tx, tag.lists)
  })
}

function mend(field: string, sentence: Sentence): Refusal {
  return new Refusal('invalid', ({ t }) => t('problems.mend'), { [field]: [sentence] })
}

type Stored = ReturnType<typeof store>['tables']['authors']['$inferSelect']

async function storedAuthor(read: Reader, id: string): Promise<Stored | undefined> {
  const { authors } = store().tables
  const [row] = await read.select().from(authors).where(eq(authors.id, id))
  return row
}

function onDesk(row: Stored): AuthorOnDesk {
  const version = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16)
  return { ...row, version }
}
