import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cropsOf, keepCrops } from '@/newsroom/media/crops'
import { keepImage } from '@/newsroom/media/kept-images'
import { mediaFile } from '@/newsroom/media/media-folder'
import { settingsAre } from '@/newsroom/testing/stage'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postbag-crops-'))
  settingsAre({ dataDir: join(folder, 'data') })
})

afterEach(() => rmSync(folder, { recursive: true }))

async function picture(width: number): Promise<string> {
  const file = join(folder, 'ferry.png')
  const image = sharp({ create: { width, height: width / 2, channels: 3, background: '#357' } })
  writeFileSync(file, await image.png().toBuffer())
  return file
}

describe('for search engines a picture is kept in three shapes', () => {
  const sizes = async (crops: { src: string }[]) =>
    Promise.all(
      crops.map(async ({ src }) => {
        const file = (await mediaFile(src.slice('/media/'.length))) ?? ''
        const { width, height } = await sharp(file).metadata()
        return [width, height]
      }),
    )
  const wide = [
    [1422, 800],
    [1067, 800],
    [800, 800],
  ]

  test('around its middle, under names made from its own', async () => {
    const { src, width, height } = await keepImage(await picture(1600))
    const crops = await cropsOf({ src, width, height })
    expect(crops.map((crop) => crop.src)).toEqual(
      ['16x9', '4x3', '1x1'].map((shape) => src.replace('.webp', `-${shape}.webp`)),
    )
    expect(await sizes(crops)).toEqual(wide)
  })

  test('or around its focus, which is in their names, once they are asked for', async () => {
    const { src, width, height } = await keepImage(await picture(1600))
    const focused = { src, width, height, focus: { x: 0.1, y: 0.5 } }
    expect(await cropsOf(focused)).toEqual([])
    await keepCrops(focused)
    const crops = await cropsOf(focused)
    expect(crops.map(({ left }) => left)).toEqual([0, 0, 0])
    expect(crops[2]?.src).toBe(src.replace('.webp', '-1x1-10-50.webp'))
    expect(await sizes(crops)).toEqual(wide)
  })

  test('not when it is too small for them', async () => {
    const { src, width, height } = await keepImage(await picture(400))
    expect(await cropsOf({ src, width, height })).toEqual([])
  })
})
