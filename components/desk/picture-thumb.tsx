import { narrowerSrc } from '@/newsroom/articles/article-rules'
import type { Picture } from '@/newsroom/media/picture-rules'

/** A picture as small as it is kept. Beside words that name it, it needs none. */
export function PictureThumb({
  src,
  width,
  height,
  narrower,
}: Pick<Picture, 'src' | 'width' | 'height' | 'narrower'>) {
  const smallest = narrower[0]
  return (
    <span className="desk-thumb">
      <img
        src={smallest === undefined ? src : narrowerSrc(src, smallest)}
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
      />
    </span>
  )
}
