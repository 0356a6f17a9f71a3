import { expect, test } from 'vitest'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'
import { printed } from '@/newsroom/testing/printed'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()

/** The slugs of what is found about eels, sorted. */
async function found(
  asked: Record<string, string>,
  timeZone = 'Asia/Damascus',
): Promise<string[] | undefined> {
  const page = await foundArticles(searchQuestion({ q: 'eels', ...asked }), timeZone)
  return page?.articles.map(({ article }) => article.slug).sort()
}

function eels(slug: string, at: string) {
  return printed({ slug, body: 'Eels.', publishedAt: new Date(at) })
}

test('days are whole days of the edition, the first and the last among them', async () => {
  // Damascus is three hours ahead.
  await eels('a-before', '2026-03-01T20:59:59Z')
  await eels('b-first', '2026-03-01T21:00:00Z')
  await eels('c-last', '2026-03-02T20:59:59Z')
  await eels('d-after', '2026-03-02T21:00:00Z')
  expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['b-first', 'c-last'])
  expect(await found({ from: '2026-03-02' })).toEqual(['b-first', 'c-last', 'd-after'])
  expect(await found({ to: '2026-03-02' })).toEqual(['a-before', 'b-first', 'c-last'])
  expect(await found({ from: '2026-03-02', to: '2026-03-02' }, 'UTC')).toEqual(['c-last', 'd-after'])
})

test('a day of twenty-five hours is found whole', async () => {
  await eels('first', '2025-10-25T22:00:00Z')
  await eels('last', '2025-10-26T22:59:59Z')
  await eels('next', '2025-10-26T23:00:00Z')
  expect(await found({ from: '2025-10-26', to: '2025-10-26' }, 'Europe/Berlin')).toEqual(['first', 'last'])
})

test('days and a time narrow together', async () => {
  itIs('2026-03-10T12:00:00Z')
  await eels('old', '2026-01-05T12:00:00Z')
  await eels('lately', '2026-02-20T12:00:00Z')
  await eels('now', '2026-03-09T12:00:00Z')
  expect(await found({ from: '2026-02-01', when: 'week' })).toEqual(['now'])
  expect(await found({ from: '2026-03-08', when: 'year' })).toEqual(['now'])
  expect(await found({ to: '2026-03-01', when: 'month' })).toEqual(['lately'])
})

test('what is no day counts as not said, and is remembered as such', async () => {
  await eels('it', '2026-03-02T12:00:00Z')
  expect(await found({ from: '2026-02-30', to: 'soon' })).toEqual(['it'])
  expect(searchQuestion({ from: '2026-02-30', to: 'soon' })).toMatchObject({
    ...{ from: '', to: '', notDays: ['from', 'to'] },
  })
  expect(searchQuestion({ from: ' 2026-02-28 ', to: '' })).toMatchObject({ from: '2026-02-28', notDays: [] })
})

test('nothing is looked for when the last day is before the first', async () => {
  await eels('it', '2026-03-02T12:00:00Z')
  expect(await found({ from: '2026-03-03', to: '2026-03-01' })).toBeUndefined()
})

test('the first and the last of all days are answered', async () => {
  await eels('it', '2026-03-02T12:00:00Z')
  expect(await found({ from: '1000-01-01', to: '9999-12-31' })).toEqual(['it'])
  expect(await found({ from: '9999-12-31' })).toEqual([])
  expect(await found({ to: '1000-01-01' })).toEqual([])
})
