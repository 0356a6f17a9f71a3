import type { Reader } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { keepCrops } from '@/newsroom/media/crops'
import { storedPicture } from '@/newsroom/media/library'

/** `image` with what must stay in sight of it as the library says now; as it is, when it is not in the library. */
export async function inFocus(image: LeadImage, read: Reader): Promise<LeadImage> {
  const row = await storedPicture(read, image.src)
  if (!row) return image
  const { focus: _, ...rest } = image
  return row.focus ? { ...rest, focus: row.focus } : rest
}

/**
 * Makes ready what search engines show of a picture, before a page names it: its crops around what must stay in sight now.
 * What cannot be made (no room, a damaged file) holds nothing back: the page then names the whole picture.
 */
export async function makeCropsReady(image: LeadImage | null, read: Reader): Promise<void> {
  if (image) await keepCrops(await inFocus(image, read)).catch(() => {})
}
