import sharp from 'sharp'
import { expect, test } from 'vitest'
import { scansIn } from '@/newsroom/media/jpeg-scans'

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
const image = sharp({ create: { width: 300, height: 200, channels: 3, background: '#357', noise } })
const end = Buffer.from([0xff, 0xd9])

test('a JPEG that is drawn once has one scan, a progressive one several', async () => {
  expect(scansIn(await image.clone().jpeg().toBuffer())).toBe(1)
  expect(scansIn(await image.clone().jpeg({ progressive: true }).toBuffer())).toBe(10)
})

test('what comes in the notes of a camera, or behind the image, is none of its scans', async () => {
  const jpeg = await image.clone().jpeg().toBuffer()
  const notes = Buffer.concat([
    Buffer.from([0xff, 0xed, 0, 12]),
    Buffer.alloc(10, '\xff\xda\0\x02', 'latin1'),
  ])
  const film = Buffer.alloc(4000, '\xff\xda\0\x02', 'latin1')
  expect(scansIn(Buffer.concat([jpeg.subarray(0, 2), notes, jpeg.subarray(2), film]))).toBe(1)
})

test('a file that breaks off, or is nothing but marks, is read to its end', async () => {
  const jpeg = await image.clone().jpeg({ progressive: true }).toBuffer()
  for (let length = 0; length < jpeg.length; length += 37) {
    expect(scansIn(jpeg.subarray(0, length))).toBeLessThanOrEqual(10)
  }
  expect(scansIn(Buffer.alloc(1000, 0xff))).toBe(0)
  expect(scansIn(Buffer.concat([Buffer.alloc(2), Buffer.from([0xff, 0xda]), Buffer.alloc(8), end]))).toBe(1)
})
