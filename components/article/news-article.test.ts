import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewsArticle } from '@/components/article/news-article'
import { type Article, noFurniture } from '@/newsroom/articles/article-rules'
import type { Correction } from '@/newsroom/articles/correction-rules'

const article: Article = {
  id: 'a',
  slug: 'the-pump',
  headline: '</script><script>alert(1)</script> & “more”\u2028',
  standfirst: '',
  section: 'Politics',
  byline: ['Ada Lindqvist', 'سلمى الحداد'],
  body: '',
  lang: 'en',
  image: null,
  publishedAt: new Date('2026-01-02T03:04:05Z'),
  updatedAt: null,
  commentsOpen: true,
  publicComments: 3,
  lastPosition: 3,
  furniture: noFurniture,
}

interface More {
  corrections?: Correction[]
  crops?: { src: string; width: number; height: number }[]
  socialProfiles?: string[]
}

function markup(given: Partial<Article>, more: More = {}): string {
  return renderToStaticMarkup(
    createElement(NewsArticle, {
      article: { ...article, ...given },
      edition: { name: 'The Postbag', socialProfiles: more.socialProfiles ?? [] },
      corrections: more.corrections ?? [],
      crops: more.crops ?? [],
      origin: 'https://news.example',
    }),
  )
}

function read(given: Partial<Article>, more?: More) {
  return JSON.parse(markup(given, more).replace(/^<script[^>]*>|<\/script>$/g, ''))
}

test('nothing in an article ends the script that describes it', () => {
  const inside = markup({}).replace(/^<script[^>]*>|<\/script>$/g, '')
  expect(inside).not.toMatch(/[<>&\u2028\u2029]/)
  expect(read({}).headline).toBe(article.headline)
})

test('each of several writers is an author, and the paper is when nobody is named', () => {
  expect(read({}).author).toEqual([
    { '@type': 'Person', name: 'Ada Lindqvist', url: 'https://news.example/authors/ada-lindqvist' },
    {
      '@type': 'Person',
      name: 'سلمى الحداد',
      url: `https://news.example/authors/${encodeURIComponent('سلمى-الحداد')}`,
    },
  ])
  expect(read({ byline: [] }).author[0].name).toBe('The Postbag')
})

test('addresses are absolute, and the number of comments is the public one', () => {
  expect(read({})).toMatchObject({
    commentCount: 3,
    discussionUrl: 'https://news.example/articles/the-pump#comments',
    mainEntityOfPage: 'https://news.example/articles/the-pump',
  })
})

test('an article that was not updated was modified when it was published', () => {
  expect(read({}).dateModified).toBe('2026-01-02T03:04:05.000Z')
  expect(read({ updatedAt: new Date('2026-02-01T00:00:00Z') }).dateModified).toBe('2026-02-01T00:00:00.000Z')
})

test('what was put right is said, with when', () => {
  const at = new Date('2026-02-01T00:00:00Z')
  const correction = { id: 'c', kind: 'correction', place: 'top', text: 'Six, not five.', at } as const
  expect(read({}).correction).toBeUndefined()
  expect(read({}, { corrections: [correction] }).correction).toEqual([
    {
      '@type': 'CorrectionComment',
      '@id': 'https://news.example/articles/the-pump#correction-c',
      text: 'Six, not five.',
      datePublished: '2026-02-01T00:00:00.000Z',
    },
  ])
})

test('its picture is given in the shapes that are kept, and as it is when there are none', () => {
  const image = { src: '/media/0.webp', width: 1600, height: 900, alt: '', caption: 'A pump', credit: 'Ada' }
  const crops = [{ src: '/media/0-1x1.webp', width: 900, height: 900 }]
  const words = { '@type': 'ImageObject', caption: 'A pump', creditText: 'Ada' }
  expect(read({ image }).image).toEqual([
    { ...words, url: 'https://news.example/media/0.webp', width: 1600, height: 900 },
  ])
  expect(read({ image }, { crops }).image).toEqual([
    { ...words, url: 'https://news.example/media/0-1x1.webp', width: 900, height: 900 },
  ])
})

test('who publishes it has a mark, its rules and its pages elsewhere; what it is about are its tags', () => {
  const socialProfiles = ['https://social.example/@postbag']
  expect(read({ furniture: { ...noFurniture, tags: ['Water', 'Pumps'] } }, { socialProfiles })).toMatchObject(
    {
      keywords: ['Water', 'Pumps'],
      isAccessibleForFree: true,
      inLanguage: 'en',
      articleSection: 'Politics',
      publisher: {
        '@type': 'NewsMediaOrganization',
        logo: { url: 'https://news.example/apple-touch-icon.png' },
        publishingPrinciples: 'https://news.example/house-rules',
        sameAs: socialProfiles,
      },
    },
  )
})
