import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { narrowerSrc } from '@/newsroom/articles/article-rules'
import { keepBytes, keptAddress } from '@/newsroom/media/kept-images'
import { isWanted } from '@/newsroom/media/librarian'
import { clearDrafts, mediaFile, whileAdding } from '@/newsroom/media/media-folder'
import { receivePicture } from '@/newsroom/media/receiving'
import type { Viewer } from '@/newsroom/people/people-rules'
import { settings } from '@/newsroom/settings'
import { aModerator, anAuthor, aReader } from '@/newsroom/testing/cast'
import { aPicture, aPngHead, keptFiles } from '@/newsroom/testing/pictures'
import { settingsAre, stage, temporaryFolder } from '@/newsroom/testing/stage'

stage()

let ana: Viewer

beforeEach(async () => {
  settingsAre({ dataDir: temporaryFolder() })
  ana = await anAuthor()
})
afterEach(() => rmSync(settings().dataDir, { recursive: true }))

function send(content: Buffer, name = 'ferry.png', viewer = ana) {
  return receivePicture(
    viewer,
    name,
    (async function* () {
      for (let at = 0; at < content.length; at += 60_000) yield content.subarray(at, at + 60_000)
    })(),
  )
}

async function rows() {
  return store().read.select().from(store().tables.media)
}

async function kept(src: string) {
  return (await mediaFile(src.slice('/media/'.length))) ?? ''
}

describe('a picture is taken, whatever it is called, without what the camera noted:', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (format) => {
    const received = await send(await aPicture(format, { width: 1000, height: 600 }), 'ferry.txt')
    expect(received).toMatchObject({
      isNew: true,
      picture: { width: 1000, height: 600, narrower: [480, 800] },
    })
    const [row] = await rows()
    expect(row).toMatchObject({ givenName: 'ferry.txt', alt: '', staffId: ana.staff?.id })
    for (const src of [row?.src ?? '', narrowerSrc(row?.src ?? '', 480)]) {
      const { format: now, exif, xmp, icc, iptc } = await sharp(await kept(src)).metadata()
      expect({ now, exif, xmp, icc, iptc }).toEqual({ now: 'webp' })
    }
    expect(keptFiles().every((name) => /^[0-9a-f]{32}(-\w+)*\.webp$/.test(name))).toBe(true)
  })
})

test('a picture that was held upright is kept upright', async () => {
  const lying = await sharp(await aPicture('jpeg'))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(await send(lying)).toMatchObject({ picture: { width: 200, height: 400 } })
})

test('of a picture that is something else, too, only the picture is kept', async () => {
  const page = '<html><script>alert(1)</script></html>'
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)])
  const picture = await aPicture('jpeg')
  const both = Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2), Buffer.from(page)])
  expect(await send(both, 'page.html')).toMatchObject({ isNew: true })
  for (const name of keptFiles()) {
    const bytes = await sharp(await kept(`/media/${name}`)).toBuffer()
    expect(bytes.includes('<script>')).toBe(false)
  }
})

test('the same picture is there once, and whoever sends it again is told', async () => {
  const picture = await aPicture()
  await send(picture)
  const before = keptFiles()
  expect(await send(picture, 'again.png')).toMatchObject({
    isNew: false,
    picture: { givenName: 'ferry.png' },
  })
  expect(await rows()).toHaveLength(1)
  expect(keptFiles()).toEqual(before)
})

describe('anything else is refused with a sentence, and nothing of it stays:', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const hostile: [string, () => Promise<Buffer> | Buffer, RegExp][] = [
    ['an SVG renamed', () => Buffer.from(svg), /image in SVG/],
    ['an SVG with its declaration', () => Buffer.from(`<?xml version="1.0"?>${svg}`), /image in SVG/],
    ['an AVIF', () => aPicture('avif'), /image in AVIF/],
    ['a GIF', () => aPicture('gif'), /image in GIF/],
    ['a TIFF', () => aPicture('tiff'), /image in TIFF/],
    ['a HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /image in HEIC/],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), /It is a PDF/],
    ['HTML', () => Buffer.from('<!doctype html><title>x</title>'), /no JPEG, PNG or WebP/],
    ['nothing', () => Buffer.alloc(0), /no JPEG, PNG or WebP/],
    ['30,000 by 30,000 pixels', () => aPngHead(30_000, 30_000), /900 megapixels/],
    ['pixels that are not there', () => aPngHead(4000, 4000), /damaged/],
    [
      'a JPEG cut in half',
      async () => {
        const whole = await sharp(await aPicture('jpeg', { width: 900, height: 900 }))
          .jpeg()
          .toBuffer()
        return whole.subarray(0, whole.length - 400)
      },
      /damaged/,
    ],
    [
      'a JPEG that is drawn over itself a thousand times',
      async () => {
        const whole = await sharp(await aPicture('jpeg'))
          .jpeg({ progressive: true })
          .toBuffer()
        const last = whole.lastIndexOf(Buffer.from([0xff, 0xda]))
        const scan = whole.subarray(last, -2)
        return Buffer.concat([whole.subarray(0, last), ...Array(1000).fill(scan), whole.subarray(-2)])
      },
      /more than 60 scans/,
    ],
    ['a head and nothing else', () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /damaged/],
    [
      'a WebP of noise',
      () => Buffer.concat([Buffer.from('RIFF\xff\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(300, 7)]),
      /damaged/,
    ],
    ['more than 20 MB', () => Buffer.concat([aPngHead(9, 9), Buffer.alloc(20_000_000)]), /larger than 20 MB/],
  ]
  test.each(hostile)('%s', async (_, make, sentence) => {
    expect(await send(await make())).toEqual({
      givenName: 'ferry.png',
      refusal: expect.objectContaining({ message: expect.stringMatching(/^ferry\.png: .*\.$/) }),
    })
    expect(await send(await make())).toMatchObject({ refusal: { message: expect.stringMatching(sentence) } })
    expect(await rows()).toEqual([])
    expect(keptFiles()).toEqual([])
  })
})

test('of a file that stops coming nothing stays', async () => {
  const broken = (async function* () {
    yield await aPicture()
    throw new Error('The connection is gone.')
  })()
  await expect(receivePicture(ana, 'ferry.png', broken)).rejects.toThrow('The connection is gone.')
  expect(keptFiles()).toEqual([])
})

test('nobody but who writes may add pictures', async () => {
  const picture = await aPicture()
  await expect(send(picture, 'ferry.png', aReader())).rejects.toThrow('Sign in first')
  await expect(send(picture, 'ferry.png', await aModerator())).rejects.toThrow('Your role')
  expect(keptFiles()).toEqual([])
})

test('a start removes what a process that was killed left, and nothing else', async () => {
  await send(await aPicture())
  const before = keptFiles()
  const folder = join(settings().dataDir, 'media')
  mkdirSync(folder, { recursive: true })
  // No process has so high a number.
  for (const name of ['.4194999-0123456789ab', `.${process.pid}-0123456789ab`, '.0123456789ab']) {
    writeFileSync(join(folder, name), 'half a picture')
  }
  writeFileSync(join(folder, `.${process.ppid}-0123456789ab`), 'another process is at it')
  await clearDrafts(isWanted)
  expect(keptFiles()).toEqual([`.${process.ppid}-0123456789ab`, ...before])
})

test('of a picture that was being added when the process was killed nothing stays after the next start', async () => {
  await send(await aPicture('png', { seed: 1 }))
  const before = keptFiles()
  const bytes = await aPicture('png', { width: 900 })
  await whileAdding(keptAddress(bytes), async () => {
    await keepBytes(bytes, 'ferry.png')
    // As a start does whose process has the number of the one that was killed.
    await clearDrafts(isWanted)
  })
  expect(keptFiles()).toEqual(before)
})

test('one that the library had by then stays, and so does what another process is adding', async () => {
  const bytes = await aPicture('png', { width: 900 })
  await send(bytes)
  const before = keptFiles()
  await whileAdding(keptAddress(bytes), () => clearDrafts(isWanted))
  expect(keptFiles()).toEqual(before)
  const other = await aPicture('png', { seed: 1 })
  await keepBytes(other, 'ferry.png')
  const stem = keptAddress(other).slice('/media/'.length, -'.webp'.length)
  writeFileSync(join(settings().dataDir, 'media', `.${process.ppid}-0123456789ab-${stem}`), '')
  const during = keptFiles()
  await clearDrafts(isWanted)
  expect(keptFiles()).toEqual(during)
})
