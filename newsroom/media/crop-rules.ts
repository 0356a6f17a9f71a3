import type { LeadImage } from '@/newsroom/articles/article-rules'

/** The shapes in which search engines show a picture, each as its width by its height. */
export const cropShapes = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const
/** In pixels: a smaller picture is of no use to them (https://developers.google.com/search/docs/appearance/structured-data/article). */
const leastArea = 50_000

/** A part of a picture, in pixels, and where it is kept. */
export interface Crop {
  src: string
  left: number
  top: number
  width: number
  height: number
}

/** What is kept of a picture in each of the shapes, around what must stay in sight; empty for a small one. */
export function cropsFor(image: Pick<LeadImage, 'src' | 'width' | 'height' | 'focus'>): Crop[] {
  const crops = Object.entries(cropShapes).map(([shape, ratio]) => cropIn(image, shape, ratio))
  return crops.every(({ width, height }) => width * height >= leastArea) ? crops : []
}

function cropIn(
  { src, width, height, focus = { x: 0.5, y: 0.5 } }: Pick<LeadImage, 'src' | 'width' | 'height' | 'focus'>,
  shape: string,
  ratio: number,
): Crop {
  const cropWidth = Math.min(width, Math.round(height * ratio))
  const cropHeight = Math.min(height, Math.round(cropWidth / ratio))
  const [x, y] = [Math.round(focus.x * 100), Math.round(focus.y * 100)]
  const place = x === 50 && y === 50 ? '' : `-${x}-${y}`
  return {
    src: src.replace(/\.webp$/, `-${shape}${place}.webp`),
    left: startOf(width, cropWidth, x),
    top: startOf(height, cropHeight, y),
    width: cropWidth,
    height: cropHeight,
  }
}

/** So that the focus, in percent, is in the middle of the crop, as far as the picture goes. */
function startOf(whole: number, part: number, focus: number): number {
  return Math.max(0, Math.min(whole - part, Math.round((whole * focus) / 100 - part / 2)))
}
