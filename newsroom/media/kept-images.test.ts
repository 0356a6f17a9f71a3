import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { narrowerSrc } from '@/newsroom/articles/article-rules'
import { keepImage } from '@/newsroom/media/kept-images'
import { mediaFile } from '@/newsroom/media/media-folder'
import { settingsAre } from '@/newsroom/testing/stage'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postbag-media-'))
  settingsAre({ dataDir: join(folder, 'data') })
})

afterEach(() => rmSync(folder, { recursive: true }))

async function picture(name: string, format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif', width = 400) {
  const file = join(folder, name)
  const image = sharp({ create: { width, height: width / 2, channels: 3, background: '#357' } })
  writeFileSync(
    file,
    await image
      .withExif({ IFD0: { Copyright: 'a camera' } })
      .toFormat(format)
      .toBuffer(),
  )
  return file
}

describe('an image is kept as WebP, without what the camera noted', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (format) => {
    const { src, width, height } = await keepImage(await picture('ferry', format))
    expect(src).toMatch(/^\/media\/[0-9a-f]{32}\.webp$/)
    expect([width, height]).toEqual([400, 200])
    const kept = await sharp((await mediaFile(src.slice('/media/'.length))) ?? '').metadata()
    expect(kept).toMatchObject({ format: 'webp', width: 400 })
    expect(kept.exif).toBeUndefined()
  })
})

test('one that is wider than any page shows is made smaller', async () => {
  expect(await keepImage(await picture('ferry.png', 'png', 4000))).toMatchObject({ width: 1600, height: 800 })
})

test.each([
  [4000, [480, 800, 1280]],
  [1000, [480, 800]],
  [480, []],
])('one of %i pixels is kept narrower too, for screens that are', async (given, widths) => {
  const { src, narrower = [] } = await keepImage(await picture('ferry.png', 'png', given))
  expect(narrower).toEqual(widths)
  for (const width of widths) {
    const kept = (await mediaFile(narrowerSrc(src, width).slice('/media/'.length))) ?? ''
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp', width, height: width / 2 })
  }
})

test('the same image is kept once, and not written again', async () => {
  const file = await picture('ferry.png', 'png')
  const first = await keepImage(file)
  const kept = (await mediaFile(first.src.slice('/media/'.length))) ?? ''
  const before = statSync(kept)
  expect(await keepImage(file)).toEqual(first)
  expect(statSync(kept).ino).toBe(before.ino)
  expect(readdirSync(join(folder, 'data/media'))).toHaveLength(1)
})

test('one that is taller than WebP can be is made smaller', async () => {
  const file = join(folder, 'tower.png')
  await sharp({ create: { width: 100, height: 20_000, channels: 3, background: '#357' } })
    .png()
    .toFile(file)
  expect(await keepImage(file)).toMatchObject({ width: 82, height: 16_383 })
})

describe('anything else is refused in words', () => {
  test.each(['gif', 'avif'] as const)('%s', async (format) => {
    await expect(keepImage(await picture('ferry', format))).rejects.toThrow('there is no JPEG, PNG or WebP')
  })

  test.each([
    ['text', 'The first ferry came in at dawn.'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['nothing', ''],
  ])('%s', async (_, content) => {
    writeFileSync(join(folder, 'ferry.png'), content)
    await expect(keepImage(join(folder, 'ferry.png'))).rejects.toThrow('there is no JPEG, PNG or WebP')
  })

  test('more pixels than a small machine can hold', async () => {
    const file = await picture('ferry.png', 'png', 12_000)
    await expect(keepImage(file)).rejects.toThrow('at most 50 megapixels')
  })

  test('a folder', async () => {
    await expect(keepImage(folder)).rejects.toThrow('it is a folder')
  })
})

test.each([
  '',
  '..',
  '../postbag.db',
  'x.webp',
  `${'a'.repeat(32)}.png`,
  `${'a'.repeat(32)}-999.webp`,
  `${'a'.repeat(32)}.webp\0`,
])('there is no image called %j', async (name) => {
  expect(await mediaFile(name)).toBeNull()
})
