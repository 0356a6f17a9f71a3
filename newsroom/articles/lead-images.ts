import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { drawnImage, wordsGiven } from '@/newsroom/articles/lead-image-rules'
import type { ManuscriptFields } from '@/newsroom/articles/manuscript-shape'
import { asPicture, storedPicture } from '@/newsroom/media/library'
import { chosenPicture } from '@/newsroom/media/picture-rules'
import { Refusal } from '@/newsroom/refusal'

type Chosen = Pick<ManuscriptFields, 'image' | 'imageAddress' | 'imageDrawn' | 'alt' | 'caption' | 'credit'>

/**
 * The lead image that an article's form chose of the media library, with the words of the form; with those of the library
 * where it gives none. Null when none was chosen. `present`: the image that the article has, which stays whatever became of
 * it in the library. Refuses, at the field, any other that is not there.
 */
export async function leadImageIn(fields: Chosen, present: LeadImage | null): Promise<LeadImage | null> {
  const src = chosenPicture(fields.image, fields.imageAddress)
  if (src === '') return null
  const given = wordsGiven({ ...fields, src }, drawnImage(fields.imageDrawn))
  const row = await storedPicture(store().read, src)
  if (!row && present?.src === src) return { ...present, ...given }
  if (!row) {
    throw new Refusal('invalid', ({ t }) => t('problems.mend'), {
      image: [({ t }) => t('desk.choosing.noneSuch')],
    })
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
