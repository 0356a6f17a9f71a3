import { expect, test } from 'vitest'
import { drawnImage, wordsGiven } from '@/newsroom/articles/lead-image-rules'

const ferry = { src: '/media/1.webp', alt: 'A ferry', caption: 'At dawn', credit: 'Ana Ferro' }

test('words that nobody has touched stay with the picture that they are about', () => {
  expect(wordsGiven({ ...ferry, src: '/media/2.webp', caption: 'At the new quay' }, ferry)).toEqual({
    alt: '',
    caption: 'At the new quay',
    credit: '',
  })
  expect(wordsGiven(ferry, ferry)).toEqual({ alt: 'A ferry', caption: 'At dawn', credit: 'Ana Ferro' })
})

test('of a form that does not say what it was drawn with, every word counts', () => {
  expect(wordsGiven({ ...ferry, src: '/media/2.webp' }, null).alt).toBe('A ferry')
})

test('what a form was drawn with is read from what it sent, and nothing else is', () => {
  expect(drawnImage(JSON.stringify(ferry))).toEqual(ferry)
  for (const text of ['', '{', 'null', '[]', '{"src":1}', JSON.stringify({ ...ferry, alt: null })]) {
    expect(drawnImage(text)).toBeNull()
  }
})
