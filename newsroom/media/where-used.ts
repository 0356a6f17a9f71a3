import { asc, eq } from 'drizzle-orm'
import { type Reader, store } from '@/db/store'
import type { PictureUse } from '@/newsroom/media/picture-rules'
import { canEdit, canEditAuthor, canEditPages, canSetEdition } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'

/** No picture is shown in more places. */
const mostNamed = 50

/** Where the picture at `src` is used, as `viewer` may know it: of what they may not read there is no headline. */
export async function usesOf(
  viewer: Viewer,
  src: string,
  read: Reader = store().read,
): Promise<PictureUse[]> {
  const { mediaUses } = store().tables
  const rows = await read
    .select({ user: mediaUses.user })
    .from(mediaUses)
    .where(eq(mediaUses.src, src))
    .orderBy(asc(mediaUses.user))
    .limit(mostNamed)
  const uses: PictureUse[] = []
  for (const { user } of rows) uses.push(await useBy(viewer, user, read))
  return uses
}

async function useBy(viewer: Viewer, user: string, read: Reader): Promise<PictureUse> {
  const id = user.slice(user.indexOf(':') + 1)
  if (user.startsWith('manuscript:')) return inArticle(viewer, id, read)
  if (user.startsWith('author:')) return ofAuthor(viewer, id, read)
  if (user.startsWith('page:')) {
    return {
      says: ({ t }) => t('desk.pictureUses.page', { name: id }),
      address: canEditPages(viewer) ? `/admin/pages/${id}` : null,
    }
  }
  return {
    says: ({ t }) => t('desk.pictureUses.edition'),
    address: canSetEdition(viewer) ? '/admin/settings' : null,
  }
}

async function inArticle(viewer: Viewer, id: string, read: Reader): Promise<PictureUse> {
  const { manuscripts } = store().tables
  const [row] = await read
    .select({ headline: manuscripts.headline, ownerId: manuscripts.ownerId })
    .from(manuscripts)
    .where(eq(manuscripts.id, id))
  if (!row || !canEdit(viewer, row)) {
    return { says: ({ t }) => t('desk.pictureUses.someArticle'), address: null }
  }
  const name = row.headline
  return {
    says: ({ t }) => (name ? t('desk.pictureUses.article', { name }) : t('desk.pictureUses.untitled')),
    address: `/admin/articles/${id}`,
  }
}

async function ofAuthor(viewer: Viewer, id: string, read: Reader): Promise<PictureUse> {
  const { authors } = store().tables
  const [row] = await read
    .select({ name: authors.name, staffId: authors.staffId })
    .from(authors)
    .where(eq(authors.id, id))
  if (!row) return { says: ({ t }) => t('desk.pictureUses.someAuthor'), address: null }
  const address = canEditAuthor(viewer, row) ? `/admin/authors/${id}` : null
  return { says: ({ t }) => t('desk.pictureUses.author', { name: row.name }), address }
}
