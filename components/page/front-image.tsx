import type { LeadImage } from '@/newsroom/articles/article-rules'

/** The image of the article that leads the front page; its caption stays with the article. */
export function FrontImage({ image: { src, width, height, alt } }: { image: LeadImage }) {
  return (
    <img src={src} width={width} height={height} alt={alt} className="front-image" fetchPriority="high" />
  )
}
