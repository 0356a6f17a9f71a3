import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { readGivenFile } from '@/newsroom/articles/given-file'
import { Refusal } from '@/newsroom/refusal'
import { settings } from '@/newsroom/settings'

/** The widest a lead image is kept, in pixels: twice the column that shows it. */
const widest = 1600
const quality = 82

/** In bytes. */
const largest = 50_000_000

/** More pixels than this are not decoded: a small file can hold an image that fills the memory. */
const mostPixels = 50_000_000

const fileName = /^[0-9a-f]{32}\.webp$/

/**
 * Keeps the image in `file` (JPEG, PNG or WebP, told by its content) as WebP without its metadata, under a name made
 * from what it holds: the same image is kept once. Returns its address and size in pixels. Refuses anything else in words.
 */
export async function keepImage(file: string): Promise<{ src: string; width: number; height: number }> {
  const bytes = await readGivenFile(file, basename(file), largest)
  const name = nameOf(bytes)
  const kept = await mediaFile(name)
  const { width, height } = kept ? await sharp(kept).metadata() : await encode(bytes, name, basename(file))
  return { src: `/media/${name}`, width, height }
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

async function encode(
  bytes: Buffer,
  name: string,
  givenName: string,
): Promise<{ width: number; height: number }> {
  const { data, info } = await webp(bytes, givenName)
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
  return info
}

async function webp(bytes: Buffer, givenName: string) {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format } = await image.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format)) throw new Error('another format')
    return await image
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true })
  } catch {
    const sentence = 'there is no JPEG, PNG or WebP image of at most 50 megapixels in this file.'
    throw new Refusal('invalid', `${givenName}: ${sentence}`)
  }
}
