import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { type Article, noFurniture } from '@/newsroom/articles/article-rules'
import { entryOf } from '@/newsroom/distribution/article-entry'
import { entryOfCorrection } from '@/newsroom/distribution/correction-entry'
import {
  type Feed,
  type FeedEntry,
  type FeedFormat,
  feedFiles,
  feedFormats,
} from '@/newsroom/distribution/feed'
import { feedAs } from '@/newsroom/distribution/feed-formats'

const origin = 'https://paper.example'

const article: Article = {
  id: '01a20ac9-1f8e-722e-9850-000000000001',
  slug: 'the-harbour-reopens',
  headline: 'Ferries & <fog> ]]> "home"',
  standfirst: 'The first is back.',
  section: 'City',
  byline: ['Ana Ferro', 'ليان قدّور'],
  body: 'It *came* [in](/articles/a) at dawn; [not this](javascript:alert(1)), <script>alert(1)</script>.\n\n![A gull](x.png)',
  lang: 'en',
  image: {
    src: '/media/0.webp',
    width: 1500,
    height: 900,
    alt: 'A "ferry" & fog',
    caption: '',
    credit: '',
  },
  publishedAt: new Date('2026-03-02T06:00:00Z'),
  updatedAt: new Date('2026-03-03T06:00:00Z'),
  commentsOpen: true,
  publicComments: 0,
  lastPosition: 0,
  furniture: noFurniture,
}

const feed: Feed = {
  title: 'The Postbag & Co.',
  description: 'Every comment is read.',
  home: '/sections/city',
  files: feedFiles('/sections/city'),
  entries: [entryOf(article)],
}

const id = `urn:uuid:${article.id}`
const address = `${origin}/articles/the-harbour-reopens`

test('RSS names an article by what never changes, and whose it is', () => {
  const rss = parseRssFeed(feedAs('rss', feed, origin))
  expect(rss).toMatchObject({
    title: feed.title,
    link: `${origin}/sections/city`,
    atom: { links: [{ href: `${origin}/sections/city/feed.xml`, rel: 'self' }] },
  })
  expect(rss.items?.[0]).toMatchObject({
    title: article.headline,
    link: address,
    guid: { value: id, isPermaLink: false },
    pubDate: 'Mon, 02 Mar 2026 06:00:00 GMT',
    dc: { creators: article.byline },
    media: { contents: [{ url: `${origin}/media/0.webp`, width: 1500 }] },
  })
})

test('Atom says when an article was changed', () => {
  const atom = parseAtomFeed(feedAs('atom', feed, origin))
  expect(atom).toMatchObject({ id: `${origin}/sections/city`, updated: '2026-03-03T06:00:00.000Z' })
  expect(atom.entries?.[0]).toMatchObject({
    id,
    published: '2026-03-02T06:00:00.000Z',
    updated: '2026-03-03T06:00:00.000Z',
    links: [{ href: address, rel: 'alternate' }],
  })
})

test('JSON Feed is of version 1.1', () => {
  const text = feedAs('json', feed, origin)
  expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1')
  expect(parseJsonFeed(text).items?.[0]).toMatchObject({
    id,
    url: address,
    authors: article.byline.map((name) => ({ name })),
    language: 'en',
  })
})

test('the text is the article’s, with addresses that hold anywhere, and nothing that runs', () => {
  const { items } = parseJsonFeed(feedAs('json', feed, origin))
  expect(items?.[0]?.content_html).toBe(
    `<p><img src="${origin}/media/0.webp" alt="A &quot;ferry&quot; &amp; fog"></p>\n<p>It <em>came</em> <a href="${origin}/articles/a">in</a> at dawn; not this, &#x3C;script>alert(1)&#x3C;/script>.</p>\n<p>A gull</p>`,
  )
})

test.each(feedFormats)('an empty feed is whole, too: %s', (format) => {
  const text = feedAs(format, { ...feed, entries: [] }, origin)
  expect(format === 'json' ? JSON.parse(text).items : XMLValidator.validate(text)).toEqual(
    format === 'json' ? [] : true,
  )
})

describe('nothing that was written makes a feed none', () => {
  const hostile: FeedEntry = {
    ...entryOf(article),
    title: 'a ]]> & <b> \u0000\u0001\uFFFE\uD800 \u202Eمرفأ &#1; &amp;',
    summary: '\uDC00 <![CDATA[ x ]]>',
    html: () => '<p>]]> \u0001 &#x1; \uD83D and 😀</p>',
    authors: ['O]]>Neil \u0008', '" & \''],
    categories: ['<City> \uD800'],
  }
  const text = (format: FeedFormat) => feedAs(format, { ...feed, entries: [hostile] }, origin)
  const strict = { allowBooleanAttributes: false }

  test.each(['rss', 'atom'] as const)('%s', (format) => {
    expect(XMLValidator.validate(text(format), strict)).toBe(true)
    expect(text(format)).not.toMatch(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
    const { items, entries } = Object(parseFeed(text(format)).feed)
    const [entry] = items ?? entries
    const title = typeof entry.title === 'string' ? entry.title : entry.title.value
    expect(title).toContain('a ]]> & <b>')
    expect(title).toContain('\u202Eمرفأ')
    expect(entry.content.encoded ?? entry.content.value).toMatch(/^<p>\]\]> .*😀<\/p>$/)
  })

  test('JSON', () => {
    expect(text('json').isWellFormed()).toBe(true)
    expect(text('json')).not.toMatch(/\\ud[89a-f]/i)
    expect(JSON.parse(text('json')).items[0].tags).toEqual(['<City> \uFFFD'])
  })
})

test('what an article is about are its categories, and the dates are the article’s in every format', () => {
  const about = { ...article, furniture: { ...noFurniture, tags: ['Ferries', 'City'] } }
  const text = (format: FeedFormat) => feedAs(format, { ...feed, entries: [entryOf(about)] }, origin)
  const names = ['City', 'Ferries']
  expect(parseRssFeed(text('rss')).items?.[0]?.categories).toEqual(names.map((name) => ({ name })))
  expect(parseAtomFeed(text('atom')).entries?.[0]?.categories).toEqual(names.map((term) => ({ term })))
  const [item] = JSON.parse(text('json')).items
  expect(item).toMatchObject({ tags: names, date_modified: article.updatedAt?.toISOString() })
})

test('a correction is told with its kind, its text and its place in the article', () => {
  const entry = entryOfCorrection(
    {
      id: '01a20ac9-1f8e-722e-9850-000000000002',
      kind: 'clarification',
      place: 'top',
      text: 'Six & not <five>.\n\nNor seven.',
      at: new Date('2026-03-04T06:00:00Z'),
      article: { slug: 'the-harbour-reopens', headline: 'The harbour reopens', lang: 'en' },
    },
    'Clarification',
  )
  const text = feedAs('json', { ...feed, entries: [entry] }, origin)
  expect(parseJsonFeed(text).items?.[0]).toMatchObject({
    url: `${address}#correction-01a20ac9-1f8e-722e-9850-000000000002`,
    title: 'Clarification: The harbour reopens',
    content_html: '<p>Six &#x26; not &#x3C;five>.</p><p>Nor seven.</p>',
    date_published: '2026-03-04T06:00:00.000Z',
  })
})
