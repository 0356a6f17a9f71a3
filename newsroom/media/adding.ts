import { store, type Writer } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { picturesIn } from '@/newsroom/media/picture-rules'

type Words = Pick<LeadImage, 'alt' | 'caption' | 'credit' | 'focus'>

/** A picture as it is kept: its address and sizes. */
export type Kept = Pick<LeadImage, 'src' | 'width' | 'height' | 'narrower'>

/**
 * Adds a picture that is kept to the library, as part of `tx`, as whoever `staffId` is (null: the operator). Returns
 * whether it was not there; one that is there keeps its words.
 */
export async function addToLibrary(
  tx: Writer,
  picture: Kept & Words,
  { givenName, staffId }: { givenName: string; staffId: string | null },
): Promise<boolean> {
  // What is served elsewhere is none of ours.
  if (picturesIn(picture.src)[0] !== picture.src) return false
  const { media } = store().tables
  const { src, width, height, narrower = [], alt, caption, credit, focus = null } = picture
  const added = await tx
    .insert(media)
    .values({
      ...{ src, width, height, narrower, alt, caption, credit, focus },
      ...{ givenName, staffId, addedAt: new Date() },
    })
    .onConflictDoNothing()
    .returning({ src: media.src })
  return added.length > 0
}
