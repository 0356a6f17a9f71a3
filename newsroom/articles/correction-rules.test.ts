import { expect, test } from 'vitest'
import { correctionField } from '@/newsroom/articles/correction-rules'
import { englishIn } from '@/newsroom/words/words-rules'

const field = correctionField(englishIn('UTC'))

test('a correction has paragraphs, and 2,000 characters, whatever they are made of', () => {
  expect(field.parse(' One.\r\n\r\nTwo.\tThree. ')).toBe('One.\n\nTwo.\tThree.')
  expect(field.safeParse('😀'.repeat(2000)).success).toBe(true)
  expect(field.safeParse('😀'.repeat(2001)).error?.issues.map(({ message }) => message)).toEqual([
    'At most 2,000 characters.',
  ])
})

test.each(['a\0', 'a\u001b', 'a\ud800'])('%j cannot be printed', (text) => {
  expect(field.safeParse(text).error?.issues).toMatchObject([{ message: 'Some of it cannot be printed.' }])
})
