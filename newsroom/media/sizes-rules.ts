import { cropShapes } from '@/newsroom/media/crop-rules'

/** The widest a picture is kept, in pixels: twice the column that shows it. */
export const widest = 1600

/** In pixels: a small phone, a sharper one, the column on a sharp screen. */
export const narrowerWidths = [480, 800, 1280]

/** The names of files that pictures are kept in. */
export const fileName = new RegExp(
  `^[0-9a-f]{32}(-(${narrowerWidths.join('|')})|-(${Object.keys(cropShapes).join('|')})(-\\d{1,3}-\\d{1,3})?)?\\.webp$`,
)
