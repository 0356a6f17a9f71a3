import { ImageInWidths } from '@/components/article/image-in-widths'
import type { LeadImage as Image } from '@/newsroom/articles/article-rules'

/** In pixels, the width of the column that the image stands in. */
const column = 620

/** In pixels: a tall image is drawn smaller, so that its reader still sees that there is a text. */
const tallest = 720

/** An article's picture with its caption and credit: as wide as the column, if it has the pixels and is not tall. */
export function LeadImage({ image, isInText = false }: { image: Image; isInText?: boolean }) {
  const { caption, credit } = image
  const { width, height, isFull } = drawn(image)
  return (
    <figure className={`mb-4.5 ${isFull ? '-mx-4 md:mx-0' : ''}`}>
      <ImageInWidths
        image={image}
        isLater={isInText}
        sizes={isFull ? `(min-width: ${column}px) ${column}px, 100vw` : `${width}px`}
        width={width}
        height={height}
        className={`h-auto bg-wash ${isFull ? 'w-full' : 'max-w-full'}`}
      />
      {(caption || credit) && (
        <figcaption className={`pt-1.5 font-sans text-caption text-soft ${isFull ? 'px-4 md:px-0' : ''}`}>
          {caption && <bdi>{caption}</bdi>} {credit && <bdi>{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  )
}

function drawn({ width, height }: Image) {
  const heightInColumn = (height / width) * column
  if (heightInColumn > tallest && height > tallest) {
    return { width: Math.round((width / height) * tallest), height: tallest, isFull: false }
  }
  return { width, height, isFull: width >= column }
}
