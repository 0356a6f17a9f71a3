import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import pLimit from 'p-limit'
import sharp from 'sharp'
import { type LeadImage, narrowerSrc } from '@/newsroom/articles/article-rules'
import { readGivenFile } from '@/newsroom/articles/given-file'
import { keepCrops } from '@/newsroom/media/crops'
import { aboutFile } from '@/newsroom/media/file-words'
import { scansIn } from '@/newsroom/media/jpeg-scans'
import { keepFile, mediaFile } from '@/newsroom/media/media-folder'
import { formatOf, isTaken } from '@/newsroom/media/picture-format'
import { mostPixels } from '@/newsroom/media/picture-rules'
import { narrowerWidths, widest } from '@/newsroom/media/sizes-rules'
import { isRefusal, Refusal } from '@/newsroom/refusal'

const quality = 82
/** In pixels, what WebP can have. */
const tallest = 16_383

/** Encoders write ten or so. Each goes over the whole picture once more: of thousands one file would hold up all others. */
const mostScans = 60

/** In bytes. */
const largest = 50_000_000

// One picture may take 200 MB while it is decoded.
const oneAtATime = pLimit(1)
sharp.cache(false)

type Kept = Required<Pick<LeadImage, 'src' | 'width' | 'height' | 'narrower'>>

/**
 * Keeps the image in `file` (JPEG, PNG or WebP, told by its content) as WebP without its metadata, in the widths that
 * pages use, under names made from what it holds: the same image is kept once. Returns its address and sizes. Refuses
 * anything else in words, and then keeps nothing of it.
 */
export async function keepImage(file: string): Promise<Kept> {
  return keepBytes(await readGivenFile(file, basename(file), largest), basename(file))
}

/** The same for an image that was given as `bytes`; `givenName` is for the words of a refusal. */
export function keepBytes(bytes: Buffer, givenName: string): Promise<Kept> {
  return oneAtATime(async () => {
    const made: string[] = []
    try {
      await refuseOthers(bytes)
      return await keepInWidths(bytes, made)
    } catch (error) {
      for (const file of made) await rm(file, { force: true })
      throw isRefusal(error) ? aboutFile(givenName, error) : error
    }
  })
}

/** `made` is told each file that was not there. */
async function keepInWidths(bytes: Buffer, made: string[]): Promise<Kept> {
  const src = keptAddress(bytes)
  const { width, height } = await keptOnce(src, widest)
  const narrower = narrowerWidths.filter((each) => each < width)
  for (const each of narrower) await keptOnce(narrowerSrc(src, each), each)
  await keepCrops({ src, width, height }, made)
  return { src, width, height, narrower }

  async function keptOnce(address: string, most: number): Promise<{ width: number; height: number }> {
    const name = basename(address)
    const kept = await mediaFile(name)
    if (kept) return sharp(await readFile(kept)).metadata()
    const data = await webp(bytes, most)
    await keepFile(data, name)
    made.push((await mediaFile(name)) ?? '')
    return sharp(data).metadata()
  }
}

/**
 * Where the image that was given as `bytes` is served once it is kept. By what was given: encoded by another version of the
 * library it may differ, and is still the same image.
 */
export function keptAddress(bytes: Buffer): string {
  const hash = createHash('sha256').update(`webp ${widest} ${quality} `).update(bytes)
  return `/media/${hash.digest('hex').slice(0, 32)}.webp`
}

/** By the first bytes, before any decoder sees the rest; and by the size that it says it has, before it is decoded. */
async function refuseOthers(bytes: Buffer): Promise<void> {
  const format = formatOf(bytes)
  if (!isTaken(format)) {
    throw new Refusal('invalid', ({ t }) => {
      if (format === null) return t('desk.file.noImage')
      return format === 'PDF' ? t('desk.file.otherFile', { format }) : t('desk.file.otherImage', { format })
    })
  }
  if (format === 'JPEG' && scansIn(bytes) > mostScans) {
    throw new Refusal('invalid', ({ t }) => t('desk.file.tooManyScans', { most: mostScans }))
  }
  const { width, height } = await decoded(() => sharp(bytes, { limitInputPixels: false }).metadata())
  if (width * height > mostPixels) {
    const pixels = Math.round((width * height) / 1_000_000)
    const most = mostPixels / 1_000_000
    throw new Refusal('invalid', ({ t }) => t('desk.file.tooManyPixels', { pixels, most }))
  }
}

function webp(bytes: Buffer, width: number): Promise<Buffer> {
  return decoded(() =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
      .rotate()
      .resize({ width, height: tallest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .toBuffer(),
  )
}

async function decoded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch {
    throw new Refusal('invalid', ({ t }) => t('desk.file.damaged'))
  }
}
