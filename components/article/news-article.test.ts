import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewsArticle } from '@/components/article/news-article'
import { type Article, noFurniture } from '@/newsroom/articles/article-rules'

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

function markup(given: Partial<Article>): string {
  return renderToStaticMarkup(
    createElement(NewsArticle, {
      article: { ...article, ...given },
      publisher: 'The Postbag',
      origin: 'https://news.example',
    }),
  )
}

function read(given: Partial<Article>) {
  return JSON.parse(markup(given).replace(/^<script[^>]*>|<\/script>$/g, ''))
}

test('nothing in an article ends the script that describes it', () => {
  const inside = markup({}).replace(/^<script[^>]*>|<\/script>$/g, '')
  expect(inside).not.toMatch(/[<>&\u2028\u2029]/)
  expect(read({}).headline).toBe(article.headline)
})

test('each of several writers is an author, and the paper is when nobody is named', () => {
  expect(read({}).author).toEqual(article.byline.map((name) => ({ '@type': 'Person', name })))
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
