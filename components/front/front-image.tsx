import { ImageInWidths } from '@/components/article/image-in-widths'
import type { LeadImage } from '@/newsroom/articles/article-rules'

/** The image of the article that leads the front page; its caption stays with the article. */
export function FrontImage({ image }: { image: LeadImage }) {
  return (
    <ImageInWidths
      image={image}
      sizes="(min-width: 1024px) 640px, 100vw"
      width={image.width}
      height={image.height}
      className="front-image"
    />
  )
}
