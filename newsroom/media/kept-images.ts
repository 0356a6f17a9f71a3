import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { type LeadImage, narrowerSrc } from '@/newsroom/articles/article-rules'
import { readGivenFile } from '@/newsroom/articles/given-file'
import { Refusal } from '@/newsroom/refusal'
import { settings } from '@/newsroom/settings'

/** The widest a lead image is kept, in pixels: twice the column that shows it. */
const widest = 1600
/** In pixels: a small phone, a sharper one, the column on a sharp screen. */
const narrower = [480, 800, 1280]
const quality = 82
/** In pixels, what WebP can have. */
const tallest = 16_383

/** In bytes. */
const largest = 50_000_000

/** More pixels than this are not decoded: a small file can hold an image that fills the memory. */
const mostPixels = 50_000_000

const fileName = new RegExp(`^[0-9a-f]{32}(-(${narrower.join('|')}))?\\.webp$`)

type Kept = Pick<LeadImage, 'src' | 'width' | 'height' | 'narrower'>

/**
 * Keeps the image in `file` (JPEG, PNG or WebP, told by its content) as WebP without its metadata, in the widths that
 * pages use, under names made from what it holds: the same image is kept once. Returns its address and sizes. Refuses
 * anything else in words.
 */
export async function keepImage(file: string): Promise<Kept> {
  const bytes = await readGivenFile(file, basename(file), largest)
  const src = `/media/${nameOf(bytes)}`
  const { width, height } = await keptOnce(src, () => webp(bytes, widest, basename(file)))
  const widths = narrower.filter((each) => each < width)
  for (const each of widths) {
    await keptOnce(narrowerSrc(src, each), () => webp(bytes, each, basename(file)))
  }
  return { src, width, height, narrower: widths }
}

async function keptOnce(
  src: string,
  make: () => Promise<Buffer>,
): Promise<{ width: number; height: number }> {
  const name = basename(src)
  const kept = await mediaFile(name)
  if (kept) return sharp(kept).metadata()
  const made = await make()
  await keep(made, name)
  return sharp(made).metadata()
}

/** The file behind `/media/<name>`; null for a name that Postbag does not make, or that is not there. */
export async function mediaFile(name: string): Promise<string | null> {
  if (!fileName.test(name)) return null
  const file = join(mediaFolder(), name)
  return (await stat(file).catch(() => null))?.isFile() ? file : null
}

function mediaFolder(): string {
  return join(settings().dataDir, 'media')
}

/** Of the image as it was given: encoded by another version of the library it may differ, and is still the same image. */
function nameOf(bytes: Buffer): string {
  const hash = createHash('sha256').update(`webp ${widest} ${quality} `).update(bytes)
  return `${hash.digest('hex').slice(0, 32)}.webp`
}

async function keep(data: Buffer, name: string): Promise<void> {
  const folder = mediaFolder()
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${randomBytes(6).toString('hex')}`)
  const handle = await open(draft, 'wx')
  try {
    await handle.writeFile(data)
    // The article that shows it is durable once it is stored, and so must this be.
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, join(folder, name))
}

async function webp(bytes: Buffer, width: number, givenName: string): Promise<Buffer> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format } = await image.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format)) throw new Error('another format')
    return await image
      .rotate()
      .resize({ width, height: tallest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .toBuffer()
  } catch {
    const sentence = 'there is no JPEG, PNG or WebP image of at most 50 megapixels in this file.'
    throw new Refusal('invalid', `${givenName}: ${sentence}`)
  }
}
