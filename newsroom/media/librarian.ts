import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'
import { addToLibrary } from '@/newsroom/media/adding'
import { keepCrops } from '@/newsroom/media/crops'
import { aboutFile } from '@/newsroom/media/file-words'
import { keepBytes, keptAddress } from '@/newsroom/media/kept-images'
import { asPicture, decorative, storedPicture } from '@/newsroom/media/library'
import { removeFiles, whileAdding } from '@/newsroom/media/media-folder'
import type { Focus, Picture, PictureUse } from '@/newsroom/media/picture-rules'
import type { PictureWords } from '@/newsroom/media/picture-shape'
import { usesOf } from '@/newsroom/media/where-used'
import { changed, tag } from '@/newsroom/pages'
import { allow, canEditMedia, canWrite } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'
import type { Words } from '@/newsroom/words/words-rules'

/**
 * Adds the picture in `file`, which somebody sent under `givenName`, to the library without words. Returns whether it is
 * new: the same picture is there once. Refuses, in words that begin with the name, what is no picture, and all who may not
 * write; of what is refused nothing is kept.
 */
export async function addPicture(
  viewer: Viewer,
  file: string,
  givenName: string,
): Promise<{ picture: Picture; isNew: boolean }> {
  allow(viewer, canWrite(viewer))
  const bytes = await readFile(file)
  return whileAdding(keptAddress(bytes), () => addBytes(viewer, bytes, givenName))
}

async function addBytes(viewer: Viewer, bytes: Buffer, givenName: string) {
  const kept = await keepBytes(bytes, givenName)
  try {
    const wordless = { ...kept, alt: '', caption: '', credit: '' }
    const staffId = viewer.staff?.id ?? null
    const isNew = await store().transaction((tx) => addToLibrary(tx, wordless, { givenName, staffId }))
    // Whoever deleted the same picture at this moment may have removed its files.
    if (isNew) await keepBytes(bytes, givenName)
    const row = await storedPicture(store().read, kept.src)
    if (!row) throw aboutFile(givenName, new Refusal('stale', ({ t }) => t('desk.file.deletedMeanwhile')))
    return { picture: asPicture(row), isNew }
  } catch (error) {
    await removeFiles(kept.src, () => isWanted(kept.src)).catch(() => {})
    throw error
  }
}

/**
 * Writes what is said of the picture at `src` and what must stay in sight of it. Refuses when somebody else wrote since
 * `seen`, its version then. What shows it already keeps the words that it has; portraits are cropped anew, articles when they
 * are published again.
 */
export async function describePicture(
  viewer: Viewer,
  src: string,
  { seen, isDecorative, alt, caption, credit, focus }: PictureWords & { seen: string },
): Promise<void> {
  await makeReady(viewer, src, focus)
  await store().transaction(async (tx) => {
    const { media } = store().tables
    const row = await storedPicture(tx, src)
    if (!row) throw noSuchPicture()
    allow(viewer, canEditMedia(viewer, row))
    if (asPicture(row).version !== seen) {
      throw new Refusal('stale', ({ t }) => t('desk.picture.stale'))
    }
    await tx
      .update(media)
      .set({ alt: isDecorative ? decorative : alt, caption, credit, focus })
      .where(eq(media.src, src))
    await focusPortraits(tx, src, focus)
  })
}

/**
 * Keeps the crops around `focus` before anything names them. They have names of their own: what shows the picture already
 * keeps the others.
 */
async function makeReady(viewer: Viewer, src: string, focus: Focus): Promise<void> {
  const row = await storedPicture(store().read, src)
  if (row && canEditMedia(viewer, row)) await keepCrops({ ...row, focus })
}

/** What must stay in sight of a picture is so at once where it is a portrait. */
async function focusPortraits(tx: Writer, src: string, focus: Focus): Promise<void> {
  const { authors, mediaUses } = store().tables
  const users = await tx.select({ user: mediaUses.user }).from(mediaUses).where(eq(mediaUses.src, src))
  const ids = users.flatMap(({ user }) => (user.startsWith('author:') ? [user.slice('author:'.length)] : []))
  for (const id of ids) {
    const [author] = await tx.select({ portrait: authors.portrait }).from(authors).where(eq(authors.id, id))
    if (author?.portrait?.src !== src) continue
    await tx
      .update(authors)
      .set({ portrait: { ...author.portrait, focus } })
      .where(eq(authors.id, id))
  }
  if (ids.length > 0) await changed(tx, tag.lists)
}

/** Deletes the picture at `src` with its files. Refuses while anything uses it, and says where. */
export async function deletePicture(viewer: Viewer, src: string): Promise<void> {
  await store().transaction(async (tx) => {
    const { media } = store().tables
    const row = await storedPicture(tx, src)
    if (!row) throw noSuchPicture()
    allow(viewer, canEditMedia(viewer, row))
    const uses = await usesOf(viewer, src, tx)
    if (uses.length > 0) {
      throw new Refusal('invalid', (words) =>
        words.t('desk.picture.stillUsed', { places: listed(uses, words) }),
      )
    }
    await tx.delete(media).where(eq(media.src, src))
  })
  await removeFiles(src, () => isWanted(src))
}

/** Whether the picture at `src` is in the library, or something uses it nevertheless. */
export async function isWanted(src: string): Promise<boolean> {
  const { media, mediaUses } = store().tables
  const { read } = store()
  return (
    (await read.$count(media, eq(media.src, src))) > 0 ||
    (await read.$count(mediaUses, eq(mediaUses.src, src))) > 0
  )
}

function listed(uses: PictureUse[], words: Words): string {
  const named = uses.slice(0, 3).map(({ says }) => says(words))
  return words.list(uses.length > 3 ? [...named, words.t('desk.pictureUses.elsewhere')] : named)
}

function noSuchPicture(): Refusal {
  return new Refusal('not_found', ({ t }) => t('desk.picture.gone'))
}
