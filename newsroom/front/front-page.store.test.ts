import { beforeEach, expect, test } from 'vitest'
import { store } from '@/db/store'
import { takeBack } from '@/newsroom/articles/printing'
import { foundEdition, theEdition } from '@/newsroom/edition'
import { breakNews, endBreakingNews, moveStory, pinStory, unpinStory } from '@/newsroom/front/composing'
import { frontPage } from '@/newsroom/front/front-page'
import { breakingAt, mostPinned } from '@/newsroom/front/front-rules'
import { tag, versionOf } from '@/newsroom/pages'
import type { StaffViewer } from '@/newsroom/people/people-rules'
import { aModerator, anArticle, anAuthor, anEditor, aReader } from '@/newsroom/testing/cast'
import { itIs, later, stage } from '@/newsroom/testing/stage'

stage()
let ruth: StaffViewer
beforeEach(async () => {
  ruth = await anEditor()
  await foundEdition()
})

const on = (day: number) => new Date(Date.UTC(2026, 2, day))

/** Articles a-1 to a-<number>, each a day newer, in City and World by turns. */
async function articlesOf(number: number) {
  for (let day = 1; day <= number; day++) {
    const section = day % 2 === 0 ? 'City' : 'World'
    await anArticle({ slug: `a-${day}`, section, publishedAt: on(day), publicComments: day === 2 ? 7 : 0 })
  }
}

async function composed() {
  const { top, sections, mostDiscussed } = await frontPage()
  return {
    top: top.map(({ slug }) => slug).join(' '),
    sections: sections.map(
      ({ section, articles }) => `${section}: ${articles.map(({ slug }) => slug).join(' ')}`,
    ),
    mostDiscussed: mostDiscussed.map(({ slug }) => slug),
  }
}

test('with nothing pinned the newest three stand on top, and no section repeats them', async () => {
  await articlesOf(7)
  expect(await composed()).toEqual({
    top: 'a-7 a-6 a-5',
    sections: ['City: a-4 a-2', 'World: a-3 a-1'],
    mostDiscussed: ['a-2'],
  })
})

test('pinned stories stand on top in their order; time fills what is left of three', async () => {
  await articlesOf(6)
  await pinStory(ruth, 'a-1')
  expect((await composed()).top).toBe('a-1 a-6 a-5')
  await pinStory(ruth, 'a-2')
  await pinStory(ruth, 'a-3')
  await pinStory(ruth, 'a-4')
  expect((await composed()).top).toBe('a-1 a-2 a-3 a-4')
  await moveStory(ruth, 'a-3', 'up')
  await moveStory(ruth, 'a-1', 'up')
  await moveStory(ruth, 'a-4', 'down')
  expect((await composed()).top).toBe('a-1 a-3 a-2 a-4')
  await unpinStory(ruth, 'a-3')
  expect((await composed()).top).toBe('a-1 a-2 a-4')
})

test('every change of the composition forgets the lists, and the line the whole edition', async () => {
  await articlesOf(2)
  const changes = [
    [() => pinStory(ruth, 'a-1'), tag.lists],
    [() => pinStory(ruth, 'a-2'), tag.lists],
    [() => moveStory(ruth, 'a-2', 'up'), tag.lists],
    [() => unpinStory(ruth, 'a-2'), tag.lists],
    [() => breakNews(ruth, { text: 'It rains.', address: '', hours: 1 }), tag.edition],
    [() => endBreakingNews(ruth), tag.edition],
  ] as const
  for (const [change, forgotten] of changes) {
    const before = await versionOf([forgotten])
    await change()
    expect(await versionOf([forgotten])).not.toBe(before)
  }
})

test('a story cannot be pinned twice, nor one too many, nor one that nobody may read', async () => {
  await articlesOf(mostPinned + 1)
  await anArticle({ slug: 'gone', unpublishedAt: on(9) })
  await pinStory(ruth, 'a-1')
  await expect(pinStory(ruth, 'a-1')).rejects.toThrow('pinned already')
  for (const slug of ['gone', 'no-such-article']) {
    await expect(pinStory(ruth, slug)).rejects.toMatchObject({ fields: { slug: [expect.any(String)] } })
  }
  for (let place = 2; place <= mostPinned; place++) await pinStory(ruth, `a-${place}`)
  await expect(pinStory(ruth, `a-${mostPinned + 1}`)).rejects.toThrow('Take one down first')
})

test('a story that was taken back is pinned no longer', async () => {
  const article = await anArticle({ slug: 'a-1' })
  await pinStory(ruth, 'a-1')
  await store().transaction((tx) => takeBack(tx, article, on(9)))
  expect((await composed()).top).toBe('')
  await expect(moveStory(ruth, 'a-1', 'up')).rejects.toThrow('No article')
})

test('moving what somebody took down meanwhile is refused', async () => {
  await articlesOf(2)
  await expect(moveStory(ruth, 'a-1', 'up')).rejects.toThrow('took this story down')
})

test('the breaking-news line stands until its time is over', async () => {
  itIs('2026-03-02T06:00:00Z')
  await breakNews(ruth, { text: 'The bridge is closed.', address: '/articles/a-1', hours: 0.5 })
  const { breaking } = await theEdition()
  expect(breakingAt(breaking, new Date())?.text).toBe('The bridge is closed.')
  later({ minutes: 29, seconds: 59 })
  expect(breakingAt(breaking, new Date())).not.toBeNull()
  later({ seconds: 1 })
  expect(breakingAt(breaking, new Date())).toBeNull()
})

test('an editor ends the line before its time', async () => {
  await breakNews(ruth, { text: 'The bridge is closed.', address: '', hours: 1 })
  await endBreakingNews(ruth)
  expect((await theEdition()).breaking).toBeNull()
})

test('nobody else composes the front page', async () => {
  await articlesOf(2)
  await pinStory(ruth, 'a-1')
  const others = [await anAuthor(), await aModerator(), aReader()]
  for (const viewer of others) {
    for (const write of [
      () => pinStory(viewer, 'a-2'),
      () => unpinStory(viewer, 'a-1'),
      () => moveStory(viewer, 'a-1', 'down'),
      () => breakNews(viewer, { text: 'No.', address: '', hours: 1 }),
      () => endBreakingNews(viewer),
    ])
      await expect(write()).rejects.toThrow('Nothing was changed')
  }
  expect((await composed()).top).toBe('a-1 a-2')
})
