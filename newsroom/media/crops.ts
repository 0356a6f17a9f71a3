import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import sharp from 'sharp'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { type Crop, cropsFor } from '@/newsroom/media/crop-rules'
import { keepFile, mediaFile } from '@/newsroom/media/media-folder'

const quality = 82

type Croppable = Pick<LeadImage, 'src' | 'width' | 'height' | 'focus'>

/**
 * Keeps what search engines show of a picture that is kept, cropped around its focus; what is there is not made again. To
 * be called when a picture is kept, and when its focus is set. `made` is told each file that was not there.
 */
export async function keepCrops(image: Croppable, made: string[] = []): Promise<void> {
  const whole = await mediaFile(basename(image.src))
  for (const { src, ...part } of whole ? cropsFor(image) : []) {
    const name = basename(src)
    if (!whole || (await mediaFile(name))) continue
    await keepFile(
      await sharp(await readFile(whole))
        .extract(part)
        .webp({ quality })
        .toBuffer(),
      name,
    )
    made.push((await mediaFile(name)) ?? '')
  }
}

/** What is kept of a picture in the shapes that search engines show: all of them, or none, as of pictures of before. */
export async function cropsOf(image: Croppable): Promise<Crop[]> {
  const crops = cropsFor(image)
  const files = await Promise.all(crops.map(({ src }) => mediaFile(basename(src))))
  return files.every((file) => file !== null) ? crops : []
}

/** Where a picture is kept as a square around what must stay in sight of it; null when it is not. */
export async function squareOf(image: Croppable): Promise<string | null> {
  const square = (await cropsOf(image)).find(({ width, height }) => width === height)
  return square?.src ?? null
}
