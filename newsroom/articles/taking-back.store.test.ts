import { expect, test } from 'vitest'
import { store } from '@/db/store'
import { monthPage, monthsWithArticles, sectionPage } from '@/newsroom/articles/article-lists'
import { articleAt, newestArticles, sectionNames } from '@/newsroom/articles/articles'
import { correctIn } from '@/newsroom/articles/correcting'
import { correctionsPage, newestCorrections } from '@/newsroom/articles/corrections'
import { relatedArticles } from '@/newsroom/articles/related'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { authorPage, authorSlugs, tagPage, tagSlugs } from '@/newsroom/articles/topic-lists'
import { translationsOf } from '@/newsroom/articles/translations'
import { commentsFromBrowser } from '@/newsroom/comments/own-comments'
import { feedFormats } from '@/newsroom/distribution/feed'
import { feedAs } from '@/newsroom/distribution/feed-formats'
import { authorFeed, correctionsFeed, sectionFeed, siteFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { newsSitemap, sitemapCalled, sitemapIndex } from '@/newsroom/distribution/sitemaps'
import { frontPage } from '@/newsroom/front/front-page'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'
import { aComment, anEditor } from '@/newsroom/testing/cast'
import { printed, takenBack } from '@/newsroom/testing/printed'
import { itIs, stage } from '@/newsroom/testing/stage'

stage()

const canary = 'quaggacanary'
const origin = 'https://paper.example'
const slug = 'the-one-that-sings'

/** What everyone may be told, by every way that there is, except at the article's own address. */
async function everythingPublic(): Promise<Record<string, unknown>> {
  const beside = await articleAt('beside-it')
  const feeds = {
    site: await siteFeed(),
    section: await sectionFeed(`${canary}-desk`),
    tag: await tagFeed(`${canary}-tag`),
    author: await authorFeed(`${canary}-writer`),
    corrections: await correctionsFeed(),
  }
  const inFormats = Object.entries(feeds).flatMap(([name, feed]) =>
    feedFormats.map((format) => [`${name} as ${format}`, feed && feedAs(format, feed, origin)]),
  )
  return {
    ...Object.fromEntries(inFormats),
    'the front page': await frontPage(),
    'the newest': await newestArticles(),
    'the masthead': await sectionNames(),
    'its section': await sectionPage(`${canary}-desk`),
    'its month': await monthPage({ year: 2026, month: 3 }, 'UTC'),
    months: await monthsWithArticles('UTC'),
    'its tag': await tagPage(`${canary}-tag`),
    'its author': await authorPage(`${canary}-writer`),
    'tags and authors': [await tagSlugs(), await authorSlugs()],
    corrections: [await correctionsPage(), await newestCorrections(20)],
    'what is beside another': beside && (await relatedArticles(beside)),
    'in which languages another is': beside && (await translationsOf(beside)),
    'what is found': (await foundArticles(searchQuestion({ q: 'nightjar' }), 'UTC'))?.articles,
    'the index of sitemaps': await sitemapIndex(origin),
    'the sitemap of pages': await sitemapCalled('pages.xml', origin),
    'the sitemap of topics': await sitemapCalled('topics-1.xml', origin),
    'the sitemap of its month': await sitemapCalled('2026-03-1.xml', origin),
    'the news': await newsSitemap(origin, new Date()),
    'the comments of a browser': await commentsFromBrowser('cora-s-browser'),
  }
}

function thoseThatTell(told: Record<string, unknown>, word: string): string[] {
  return Object.entries(told).flatMap(([what, said]) =>
    JSON.stringify(said ?? null)
      .toLowerCase()
      .includes(word)
      ? [what]
      : [],
  )
}

test('of an article that was taken back nothing is told by any way, and its address says that it was', async () => {
  itIs('2026-03-02T12:00:00Z')
  const said = (what: string) => `${canary} ${what}`
  const article = await printed({
    slug,
    headline: said('headline'),
    standfirst: said('standfirst'),
    section: said('desk'),
    byline: [said('writer')],
    body: `${said('body')} nightjar`,
    furniture: {
      tags: [said('tag')],
      keyPoints: [said('point')],
      sources: said('sources'),
      methods: said('methods'),
      translations: [{ lang: 'fr', slug: 'beside-it' }],
    },
  })
  await printed({
    slug: 'beside-it',
    lang: 'fr',
    furniture: { related: [slug], translations: [{ lang: 'en', slug }] },
  })
  await aComment({ slug, browserId: 'cora-s-browser' })
  const correction = { kind: 'correction', place: 'top', text: said('correction') } as const
  const editor = await anEditor()
  await store().transaction((tx) => correctIn(tx, editor, { ...correction, article: article.id }))

  const before = await everythingPublic()
  const quiet = [
    'months',
    'in which languages another is',
    'the index of sitemaps',
    'the sitemap of its month',
  ]
  expect(Object.keys(before).filter((what) => !thoseThatTell(before, canary).includes(what))).toEqual(quiet)

  await takenBack(article)
  const after = await everythingPublic()
  expect(thoseThatTell(after, canary)).toEqual([])
  expect(thoseThatTell(after, slug)).toEqual([])
  expect(await articleAt(slug)).toBeNull()
  expect(await articleOnceAt(slug)).toMatchObject({ isTakenBack: true })
})
