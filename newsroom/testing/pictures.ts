import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { Picture } from '@/newsroom/media/picture-rules'
import { receivePicture } from '@/newsroom/media/receiving'
import type { Viewer } from '@/newsroom/people/people-rules'
import { settings } from '@/newsroom/settings'

type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff'

/** A picture in one colour, as a camera writes it: with where it was taken. `seed` makes another picture. */
export function aPicture(
  format: Format = 'png',
  { width = 400, height = 200, seed = 0 } = {},
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: seed } } })
    .withExif({
      IFD0: { Copyright: 'a camera' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toFormat(format)
    .toBuffer()
}

/** A picture of the library, as `viewer` sent it, without words. `seed` makes another. */
export async function aKeptPicture(viewer: Viewer, seed = 0): Promise<Picture> {
  const content = await aPicture('png', { seed, width: 900, height: 600 })
  const received = await receivePicture(
    viewer,
    `picture ${seed}.png`,
    (async function* () {
      yield content
    })(),
  )
  if ('refusal' in received) throw received.refusal
  return received.picture
}

/** A file that says it is a PNG of this size, with pixels that compress to nearly nothing, or none. */
export function aPngHead(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** Everything in the folder of pictures, drafts too. */
export function keptFiles(): string[] {
  try {
    return readdirSync(join(settings().dataDir, 'media')).sort()
  } catch {
    return []
  }
}
