import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Site } from '@/e2e/support/site'

/** A picture as a browser sends it: one colour, which tells it from others. */
export async function pictureFile(name: string, colour: string, width = 1000) {
  const image = sharp({ create: { width, height: Math.round(width * 0.6), channels: 3, background: colour } })
  return { name, mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() }
}

/** Everything in a site's folder of pictures. */
export function keptFiles(site: Site): string[] {
  return readdirSync(join(site.dataDir, 'media')).sort()
}
