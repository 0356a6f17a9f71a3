import { inArray } from 'drizzle-orm'
import { store } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { picturesIn } from '@/newsroom/media/picture-rules'

/** More pictures in one text are drawn as their words. */
const most = 200

type Size = Pick<LeadImage, 'width' | 'height' | 'narrower'>

/** The sizes of the library's pictures that these texts in Markdown name, by their addresses. */
export async function sizesOfPicturesIn(...texts: string[]): Promise<Map<string, Size>> {
  const { media } = store().tables
  const named = texts.flatMap(picturesIn).slice(0, most)
  if (named.length === 0) return new Map()
  const rows = await store()
    .read.select({ src: media.src, width: media.width, height: media.height, narrower: media.narrower })
    .from(media)
    .where(inArray(media.src, named))
  return new Map(rows.map(({ src, ...size }) => [src, size]))
}
