import { generateAtomFeed, generateRssFeed } from 'feedsmith'
import type { Feed, FeedEntry, FeedFormat } from '@/newsroom/distribution/feed'
import { asXml } from '@/newsroom/distribution/xml'

/** The feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. `origin`: the site's public one. */
export function feedAs(format: FeedFormat, feed: Feed, origin: string): string {
  return formats[format](feed, origin, origin + (feed.files[format] ?? feed.home))
}

export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

const formats: Record<FeedFormat, (feed: Feed, origin: string, self: string) => string> = {
  rss: ({ title, description, home, entries }, origin, self) =>
    asXml(
      generateRssFeed({
        title,
        link: origin + home,
        description,
        lastBuildDate: lastChange(entries),
        atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
        items: entries.map(
          ({ id, address, summary, publishedAt, categories, authors, html, image, ...entry }) => ({
            title: entry.title,
            link: origin + address,
            description: summary,
            guid: { value: id, isPermaLink: false },
            pubDate: publishedAt,
            categories: categories.map((name) => ({ name })),
            // RSS has an author's e-mail, and no place for a name.
            dc: { creators: authors },
            content: { encoded: html(origin) },
            ...(image && {
              media: {
                contents: [
                  {
                    url: origin + image.src,
                    type: 'image/webp',
                    medium: 'image',
                    width: image.width,
                    height: image.height,
                  },
                ],
              },
            }),
          }),
        ),
      }),
    ),

  atom: ({ title, description, home, entries }, origin, self) =>
    asXml(
      generateAtomFeed({
        id: origin + home,
        title: { value: title },
        subtitle: { value: description },
        updated: lastChange(entries),
        authors: [{ name: title }],
        links: [
          { href: self, rel: 'self', type: 'application/atom+xml' },
          { href: origin + home, rel: 'alternate', type: 'text/html' },
        ],
        entries: entries.map((entry) => ({
          id: entry.id,
          title: { value: entry.title },
          links: [{ href: origin + entry.address, rel: 'alternate', type: 'text/html' }],
          summary: { value: entry.summary },
          content: { type: 'html', value: entry.html(origin), xml: { lang: entry.lang } },
          published: entry.publishedAt,
          updated: entry.updatedAt ?? entry.publishedAt,
          authors: entry.authors.map((name) => ({ name })),
          categories: entry.categories.map((term) => ({ term })),
        })),
      }),
    ),

  json: ({ title, description, home, entries }, origin, self) =>
    // Not by feedsmith, which leaves out an empty list of items, and that must be there.
    JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title,
        description,
        home_page_url: origin + home,
        feed_url: self,
        items: entries.map((entry) => ({
          id: entry.id,
          url: origin + entry.address,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.html(origin),
          ...(entry.image && { image: origin + entry.image.src }),
          date_published: entry.publishedAt,
          date_modified: entry.updatedAt ?? entry.publishedAt,
          authors: entry.authors.map((name) => ({ name })),
          tags: entry.categories,
          language: entry.lang,
        })),
      },
      // Half a character is no text to strict readers, even when it is written as an escape.
      (_, value) => (typeof value === 'string' ? value.toWellFormed() : value),
    ),
}

/** Of an empty feed its beginning: Atom wants a time. */
function lastChange(entries: FeedEntry[]): Date {
  return new Date(
    Math.max(0, ...entries.map(({ updatedAt, publishedAt }) => (updatedAt ?? publishedAt).getTime())),
  )
}
