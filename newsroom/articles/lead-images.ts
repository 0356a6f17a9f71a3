import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { asPicture, storedPicture } from '@/newsroom/media/library'
import { Refusal } from '@/newsroom/refusal'

/**
 * The picture at `src` of the media library as an article leads with it, with these words; with those of the library where
 * none are given. Null for an empty address. Refuses, at the field, what is not in the library.
 */
export async function leadImageAt(
  src: string,
  given: { alt: string; caption: string; credit: string },
): Promise<LeadImage | null> {
  if (src === '') return null
  const row = await storedPicture(store().read, src)
  if (!row) {
    const sentence = 'There is no such picture in the media library. Choose another, or leave this empty.'
    throw new Refusal('invalid', 'Something in the form has to be mended first.', { image: [sentence] })
  }
  const { width, height, narrower, alt, caption, credit } = asPicture(row)
  return {
    src,
    width,
    height,
    narrower,
    alt: given.alt || alt,
    caption: given.caption || caption,
    credit: given.credit || credit,
    ...(row.focus ? { focus: row.focus } : {}),
  }
}
