import { expect, test } from 'vitest'
import { picturesIn } from '@/newsroom/media/picture-rules'

const [ferry, quay] = ['a'.repeat(32), 'b'.repeat(32)]

test('a text uses the pictures that it names, each once, in whichever width', () => {
  const text = `![The ferry](/media/${ferry}.webp "At dawn | Ana Ferro")\n\nAs [before](/media/${ferry}-800.webp).\n\n![](https://paper.example/media/${quay}.webp)`
  expect(picturesIn(text)).toEqual([`/media/${ferry}.webp`, `/media/${quay}.webp`])
})

test.each([
  '',
  'No picture at all.',
  '![](/media/short.webp)',
  `/media/${ferry}.png`,
  `![](/image/${ferry}.webp)`,
])('%j names none', (text) => {
  expect(picturesIn(text)).toEqual([])
})
