import { describe, expect, test } from 'vitest'
import {
  articlesPerPage,
  monthPage,
  monthsWithArticles,
  sectionPage,
} from '@/newsroom/articles/article-lists'
import { anArticle } from '@/newsroom/testing/cast'
import { stage } from '@/newsroom/testing/stage'

stage()

const at = (text: string) => new Date(text)
const slugsOf = (page: { articles: { slug: string }[] } | null) => page?.articles.map(({ slug }) => slug)

/** So many articles of one section at the same moment: only their ids tell them apart. */
async function many(number: number): Promise<string[]> {
  const slugs = Array.from({ length: number }, (_, each) => `a-${String(each).padStart(3, '0')}`)
  for (const slug of slugs) await anArticle({ slug })
  return slugs.reverse()
}

describe('a section', () => {
  test('has its articles, newest first, and no others', async () => {
    await anArticle({ slug: 'a', publishedAt: at('2026-03-01T00:00Z') })
    await anArticle({ slug: 'b', publishedAt: at('2026-03-02T00:00Z') })
    await anArticle({ slug: 'c', section: 'World' })
    const page = await sectionPage('city')
    expect(page).toMatchObject({ name: 'City', olderThan: null })
    expect(slugsOf(page)).toEqual(['b', 'a'])
  })

  test('is read page by page to its end, each article once', async () => {
    const slugs = await many(2 * articlesPerPage + 1)
    const read: string[] = []
    let before: string | undefined
    for (let pages = 0; pages < 3; pages++) {
      const page = await sectionPage('city', before)
      read.push(...(slugsOf(page) ?? []))
      before = page?.olderThan ?? undefined
    }
    expect(read).toEqual(slugs)
    expect(before).toBeUndefined()
  })

  test.each([
    ['of no such name', 'nowhere', undefined],
    ['in capitals', 'City', undefined],
    ['before an article that there is not', 'city', 'no-such-article'],
    ['before what is no slug', 'city', "' OR 1=1 --"],
    ['before its oldest article', 'city', 'the-harbour-reopens'],
  ])('%s is not there', async (_, slug, before) => {
    await anArticle()
    expect(await sectionPage(slug, before)).toBeNull()
  })
})

describe('a month', () => {
  test('begins and ends by the clocks of the edition, and leads to the nearest that have articles', async () => {
    await anArticle({ slug: 'old', publishedAt: at('2025-11-05T00:00Z') })
    await anArticle({ slug: 'first', publishedAt: at('2026-02-28T21:00Z') })
    await anArticle({ slug: 'last', publishedAt: at('2026-03-31T20:59:59.999Z') })
    await anArticle({ slug: 'next', publishedAt: at('2026-03-31T21:00Z') })
    const march = await monthPage({ year: 2026, month: 3 }, 'Asia/Damascus')
    expect(slugsOf(march)).toEqual(['last', 'first'])
    expect(march).toMatchObject({ earlier: { year: 2025, month: 11 }, later: { year: 2026, month: 4 } })
    expect(await monthPage({ year: 2026, month: 2 }, 'Asia/Damascus')).toBeNull()
    expect(await monthsWithArticles('Asia/Damascus')).toEqual([
      { year: 2026, month: 4 },
      { year: 2026, month: 3 },
      { year: 2025, month: 11 },
    ])
  })

  test('of an empty edition there is none', async () => {
    expect([await monthsWithArticles('UTC'), await monthPage({ year: 2026, month: 3 }, 'UTC')]).toEqual([
      [],
      null,
    ])
  })
})
