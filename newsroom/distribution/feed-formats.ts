import { generateAtomFeed, generateRssFeed } from 'feedsmith'
import type { Article } from '@/newsroom/articles/article-rules'
import { bodyHtml } from '@/newsroom/distribution/body-html'
import type { Feed, FeedFormat } from '@/newsroom/distribution/feed'

/** The feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. `origin`: the site's public one. */
export function feedAs(format: FeedFormat, feed: Feed, origin: string): string {
  return formats[format](feed, origin)
}

export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

const formats: Record<FeedFormat, (feed: Feed, origin: string) => string> = {
  rss: ({ title, description, home, files, articles }, origin) =>
    generateRssFeed({
      title,
      link: origin + home,
      description,
      lastBuildDate: lastChange(articles),
      atom: { links: [{ href: origin + files.rss, rel: 'self', type: 'application/rss+xml' }] },
      items: articles.map((article) => ({
        title: article.headline,
        link: addressOf(article, origin),
        description: article.standfirst,
        guid: { value: idOf(article), isPermaLink: false },
        pubDate: article.publishedAt,
        categories: [{ name: article.section }],
        // RSS has an author's e-mail, and no place for a name.
        dc: { creators: article.byline },
        content: { encoded: contentOf(article, origin) },
        ...(article.image && {
          media: {
            contents: [
              {
                url: origin + article.image.src,
                type: 'image/webp',
                medium: 'image',
                width: article.image.width,
                height: article.image.height,
              },
            ],
          },
        }),
      })),
    }),

  atom: ({ title, description, home, files, articles }, origin) =>
    generateAtomFeed({
      id: origin + home,
      title: { value: title },
      subtitle: { value: description },
      updated: lastChange(articles),
      authors: [{ name: title }],
      links: [
        { href: origin + files.atom, rel: 'self', type: 'application/atom+xml' },
        { href: origin + home, rel: 'alternate', type: 'text/html' },
      ],
      entries: articles.map((article) => ({
        id: idOf(article),
        title: { value: article.headline },
        links: [{ href: addressOf(article, origin), rel: 'alternate', type: 'text/html' }],
        summary: { value: article.standfirst },
        content: { type: 'html', value: contentOf(article, origin), xml: { lang: article.lang } },
        published: article.publishedAt,
        updated: article.updatedAt ?? article.publishedAt,
        authors: article.byline.map((name) => ({ name })),
        categories: [{ term: article.section }],
      })),
    }),

  json: ({ title, description, home, files, articles }, origin) =>
    // Not by feedsmith, which leaves out an empty list of items, and that must be there.
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: origin + home,
      feed_url: origin + files.json,
      items: articles.map((article) => ({
        id: idOf(article),
        url: addressOf(article, origin),
        title: article.headline,
        summary: article.standfirst,
        content_html: contentOf(article, origin),
        ...(article.image && { image: origin + article.image.src }),
        date_published: article.publishedAt,
        date_modified: article.updatedAt ?? article.publishedAt,
        authors: article.byline.map((name) => ({ name })),
        tags: [article.section],
        language: article.lang,
      })),
    }),
}

/** Of the article, not of its address, which may change. */
function idOf({ id }: Article): string {
  return `urn:uuid:${id}`
}

function addressOf({ slug }: Article, origin: string): string {
  return `${origin}/articles/${slug}`
}

function contentOf({ image, body }: Article, origin: string): string {
  const picture = image ? `<p><img src="${origin}${image.src}" alt="${escaped(image.alt)}"></p>\n` : ''
  return picture + bodyHtml(body, origin)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Of an empty feed its beginning: Atom wants a time. */
function lastChange(articles: Article[]): Date {
  return new Date(
    Math.max(0, ...articles.map(({ updatedAt, publishedAt }) => (updatedAt ?? publishedAt).getTime())),
  )
}
