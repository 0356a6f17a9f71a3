import { describe, expect, test } from 'vitest'
import { store } from '@/db/store'
import { articlesPerPage } from '@/newsroom/articles/article-lists'
import { authorPage, authorSlugs, tagPage, tagSlugs } from '@/newsroom/articles/topic-lists'
import { authorFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { stage } from '@/newsroom/testing/stage'

stage()

const slugsOf = (page: { articles: { slug: string }[] } | null) => page?.articles.map(({ slug }) => slug)
const on = (day: number) => new Date(Date.UTC(2026, 2, day))

/** So many articles at the same moment, of one tag and one author: only their ids tell them apart. */
async function many(number: number): Promise<string[]> {
  const slugs = Array.from({ length: number }, (_, each) => `a-${String(each).padStart(3, '0')}`)
  for (const slug of slugs) await printed({ slug, furniture: { tags: ['Water'] } })
  return slugs.reverse()
}

async function readThrough(read: (before?: string) => ReturnType<typeof tagPage | typeof authorPage>) {
  const slugs: string[] = []
  let before: string | undefined
  do {
    const page = await read(before)
    slugs.push(...(slugsOf(page) ?? []))
    before = page?.olderThan ?? undefined
  } while (before !== undefined)
  return slugs
}

describe('a tag', () => {
  test('has the articles about it, newest first, and no others, under the name that the newest gives it', async () => {
    await printed({ slug: 'a', publishedAt: on(1), furniture: { tags: ['Water', 'Ferries'] } })
    await printed({ slug: 'b', publishedAt: on(2), furniture: { tags: ['WATER'] } })
    await printed({ slug: 'c', publishedAt: on(3), furniture: { tags: ['Ferries'] } })
    const page = await tagPage('water')
    expect(page).toMatchObject({ name: 'WATER', olderThan: null })
    expect(slugsOf(page)).toEqual(['b', 'a'])
    expect(await tagSlugs()).toEqual(['ferries', 'water'])
  })

  test('is read page by page to its end, each article once', async () => {
    const slugs = await many(2 * articlesPerPage + 1)
    expect(await readThrough((before) => tagPage('water', before))).toEqual(slugs)
    expect(await readThrough((before) => authorPage('ana-ferro', before))).toEqual(slugs)
  })

  test('is gone with its last article, and when that is about something else', async () => {
    const article = await printed({ furniture: { tags: ['Water'] } })
    await takenBack(article)
    expect([await tagPage('water'), await tagFeed('water'), await tagSlugs()]).toEqual([null, null, []])
    await printed({ ...article.content, id: article.id, furniture: { tags: ['Ferries'] } })
    expect([await tagPage('water'), await tagSlugs()]).toEqual([null, ['ferries']])
  })

  test('has a feed with the same articles', async () => {
    await printed({ furniture: { tags: ['موانئ'] } })
    const feed = await tagFeed('موانئ')
    expect(feed).toMatchObject({
      title: 'The Postbag: موانئ',
      home: `/tags/${encodeURIComponent('موانئ')}`,
      entries: [{ address: '/articles/the-harbour-reopens', categories: ['City', 'موانئ'] }],
    })
  })

  test.each([
    ['of no such name', 'nowhere', undefined],
    ['before an article that there is not', 'water', 'no-such-article'],
    ['before what is no slug', 'water', "' OR 1=1 --"],
    ['before its oldest article', 'water', 'the-harbour-reopens'],
  ])('%s is not there', async (_, slug, before) => {
    await printed({ furniture: { tags: ['Water'] } })
    expect(await tagPage(slug, before)).toBeNull()
  })
})

describe('an author', () => {
  test('of a name in any script has a page, with every article that credits them, and what is told of them', async () => {
    await printed({ slug: 'a', publishedAt: on(1), byline: ['Ana Ferro', 'ليان قدّور'] })
    await printed({ slug: 'b', publishedAt: on(2), byline: ['Ana Ferro'] })
    const { authors } = store().tables
    const slug = 'ليان-قدّور'
    await store().transaction((tx) => tx.update(authors).set({ bio: 'She *writes*.', expertise: 'Harbours' }))
    const page = await authorPage(slug)
    expect(slugsOf(page)).toEqual(['a'])
    expect(page?.author).toEqual({
      slug,
      name: 'ليان قدّور',
      portrait: null,
      bio: 'She *writes*.',
      expertise: 'Harbours',
      contact: '',
    })
    expect(slugsOf(await authorPage('ana-ferro'))).toEqual(['b', 'a'])
    expect((await authorFeed(slug))?.home).toBe(`/authors/${encodeURIComponent(slug)}`)
  })

  test('without a public article has none', async () => {
    const article = await printed()
    expect(await authorSlugs()).toEqual(['ana-ferro'])
    await takenBack(article)
    expect([await authorPage('ana-ferro'), await authorFeed('ana-ferro'), await authorSlugs()]).toEqual([
      null,
      null,
      [],
    ])
    expect(await authorPage('nobody')).toBeNull()
  })
})
