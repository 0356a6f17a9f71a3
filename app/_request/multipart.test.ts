import { describe, expect, test } from 'vitest'
import { filesIn, NoWholeForm } from '@/app/_request/multipart'

const type = 'multipart/form-data; boundary=----edge'

/** Bytes that come in so many at a time. */
async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield new Uint8Array(bytes.subarray(at, at + size))
}

async function read(text: string | Buffer, size = 7, as = type) {
  const files: Record<string, string> = {}
  for await (const { name, content } of filesIn(inChunks(Buffer.from(text), size), as)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of content) chunks.push(chunk)
    files[name] = Buffer.concat(chunks).toString()
  }
  return files
}

const part = (head: string, content: string) =>
  `------edge\r\nContent-Disposition: form-data; ${head}\r\nContent-Type: image/png\r\n\r\n${content}\r\n`
const whole =
  part('name="pictures"; filename="ferry.png"', 'one\r\n--\r\n------edg') +
  part('name="note"', 'no file') +
  part('name="pictures"; filename=""', '') +
  part('name="pictures"; filename="empty.png"', '') +
  part('name="pictures"; filename="C:\\fakepath\\d%22usk.jpg"', 'two') +
  '------edge--\r\n'

test.each([1, 2, 3, 7, 64, 10_000])('the files of a form are read, %i bytes at a time', async (size) => {
  expect(await read(whole, size)).toEqual({
    'ferry.png': 'one\r\n--\r\n------edg',
    'empty.png': '',
    'd"usk.jpg': 'two',
  })
})

test('what is not read of a file is passed over', async () => {
  const names: string[] = []
  for await (const { name, content } of filesIn(inChunks(Buffer.from(whole), 5), type)) {
    names.push(name)
    for await (const _ of content) break
  }
  expect(names).toEqual(['ferry.png', 'empty.png', 'd"usk.jpg'])
})

test('whoever reads a file is told that the connection is gone', async () => {
  let readHalf = () => {}
  const half = new Promise<void>((resolve) => {
    readHalf = resolve
  })
  const broken = (async function* () {
    yield Buffer.from(part('name="pictures"; filename="ferry.png"', 'half of it').slice(0, -4))
    await half
    throw new Error('The connection is gone.')
  })()
  const reading = (async () => {
    for await (const { content } of filesIn(broken, type)) for await (const _ of content) readHalf()
  })()
  await expect(reading).rejects.toBeInstanceOf(NoWholeForm)
})

describe('what is no whole form is told apart:', () => {
  test.each([
    ['nothing', '', type],
    ['no boundary', whole, 'multipart/form-data'],
    ['another boundary', whole, 'multipart/form-data; boundary=other'],
    ['no form', whole, 'text/plain'],
    ['one that ends early', whole.slice(0, 150), type],
    ['one without its last line', whole.replace('------edge--\r\n', ''), type],
    ['a head without end', `------edge\r\n${'x'.repeat(9000)}`, type],
  ])('%s', async (_, text, as) => {
    await expect(read(text, 50, as)).rejects.toBeInstanceOf(NoWholeForm)
  })
})
