import { expect, test } from 'vitest'
import { noFurniture } from '@/newsroom/articles/article-rules'
import { fieldsOf, writtenIn } from '@/newsroom/articles/manuscript-fields'
import { manuscriptShape } from '@/newsroom/articles/manuscript-shape'
import { written } from '@/newsroom/testing/written'
import { englishIn } from '@/newsroom/words/words-rules'

const shape = manuscriptShape(englishIn('UTC'))
const entered = { ...fieldsOf(written()), imageAddress: '', imageDrawn: '' }

/** After how many days comments close, as the form with these fields says it. */
const closing = (fields: Record<string, string>) =>
  writtenIn(shape.parse({ ...entered, ...fields }), null).content.furniture.commentsCloseAfterDays

test.each([
  ['', null],
  ['14', 14],
  ['١٤', 14],
  ['۱۴', 14],
])('comments that close after %j days are stored as %j', (commentsClose, days) => {
  expect(closing({ commentsClose })).toBe(days)
})

test('that comments never close is ticked, not written in any language', () => {
  expect(closing({ commentsNeverClose: 'on' })).toBe('never')
  expect(closing({ commentsNeverClose: 'on', commentsClose: '14' })).toBe('never')
  expect(shape.safeParse({ ...entered, commentsClose: 'never' }).success).toBe(false)
})

test.each([null, 14, 'never'] as const)('what the form shows of %j is that again', (days) => {
  const furniture = { ...noFurniture, commentsCloseAfterDays: days }
  expect(closing(fieldsOf(written({ furniture })))).toBe(days)
})
