import type { ImgHTMLAttributes } from 'react'
import { type LeadImage, narrowerSrc } from '@/newsroom/articles/article-rules'

interface ImageInWidthsProps
  extends Pick<ImgHTMLAttributes<HTMLImageElement>, 'width' | 'height' | 'className'> {
  image: LeadImage
  /** How wide it is drawn, as in HTML. */
  sizes: string
  /** Whether it is further down, and so is fetched when its reader comes near. */
  isLater?: boolean
}

/** An image of which a browser fetches the width that it draws; one that is not later, before anything further down. */
export function ImageInWidths({ image, isLater = false, ...drawn }: ImageInWidthsProps) {
  const when = isLater
    ? { loading: 'lazy' as const, decoding: 'async' as const }
    : { fetchPriority: 'high' as const }
  return <img {...drawn} {...when} src={image.src} srcSet={sourcesOf(image)} alt={image.alt} />
}

/** Undefined for an image that is kept in one width. */
function sourcesOf({ src, width, narrower = [] }: LeadImage): string | undefined {
  if (narrower.length === 0) return undefined
  const sources = [...narrower.map((each) => [narrowerSrc(src, each), each]), [src, width]]
  return sources.map(([address, pixels]) => `${address} ${pixels}w`).join(', ')
}
