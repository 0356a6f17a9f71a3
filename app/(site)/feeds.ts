import type { NextRequest } from 'next/server'
import { keptFile } from '@/app/_request/kept-file'
import { siteOrigin } from '@/app/_request/origin'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import type { Feed, FeedFormat } from '@/newsroom/distribution/feed'
import { feedAs, feedTypes } from '@/newsroom/distribution/feed-formats'
import { authorFeed, correctionsFeed, sectionFeed, siteFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { tag } from '@/newsroom/pages'

/** Answers with the feed of the site in `format`. */
export function siteFeedIn(format: FeedFormat) {
  return (request: NextRequest) => answerWith(request, format, siteFeed)
}

/** Answers with the feed of corrections in `format`. */
export function correctionsFeedIn(format: FeedFormat) {
  return (request: NextRequest) => answerWith(request, format, correctionsFeed)
}

/** Answers with the feed of a section in `format`. */
export const sectionFeedIn = feedBySlug(sectionFeed)
/** Answers with the feed of a tag in `format`. */
export const tagFeedIn = feedBySlug(tagFeed)
/** Answers with the feed of an author in `format`. */
export const authorFeedIn = feedBySlug(authorFeed)

/** For a feed of what has a name, in any script, in its address. */
function feedBySlug(read: (slug: string) => Promise<Feed | null>) {
  return (format: FeedFormat) =>
    async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
      const slug = nameSlugIn((await params).slug)
      return answerWith(request, format, async () => (slug === null ? null : read(slug)))
    }
}

function answerWith(
  request: NextRequest,
  format: FeedFormat,
  read: () => Promise<Feed | null>,
): Promise<Response> {
  return keptFile(request, {
    tags: [tag.edition, tag.lists],
    type: feedTypes[format],
    make: async () => {
      const feed = await read()
      return feed && feedAs(format, feed, siteOrigin())
    },
  })
}
