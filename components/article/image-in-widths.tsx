import type { ImgHTMLAttributes } from 'react'
import { type LeadImage, narrowerSrc } from '@/newsroom/articles/article-rules'

interface ImageInWidthsProps
  extends Pick<ImgHTMLAttributes<HTMLImageElement>, 'width' | 'height' | 'className'> {
  image: LeadImage
  /** How wide it is drawn, as in HTML. */
  sizes: string
}

/** A lead image, of which a browser fetches the width that it draws, before anything that it shows further down. */
export function ImageInWidths({ image, ...drawn }: ImageInWidthsProps) {
  return <img {...drawn} src={image.src} srcSet={sourcesOf(image)} alt={image.alt} fetchPriority="high" />
}

/** Undefined for an image that is kept in one width. */
function sourcesOf({ src, width, narrower = [] }: LeadImage): string | undefined {
  if (narrower.length === 0) return undefined
  const sources = [...narrower.map((each) => [narrowerSrc(src, each), each]), [src, width]]
  return sources.map(([address, pixels]) => `${address} ${pixels}w`).join(', ')
}
