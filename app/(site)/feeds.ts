import type { NextRequest } from 'next/server'
import { keptFile } from '@/app/_request/kept-file'
import { siteOrigin } from '@/app/_request/origin'
import { sectionSlugIn } from '@/newsroom/articles/section-rules'
import { type Feed, type FeedFormat, sectionFeed, siteFeed } from '@/newsroom/distribution/feed'
import { feedAs, feedTypes } from '@/newsroom/distribution/feed-formats'
import { tag } from '@/newsroom/pages'

/** Answers with the feed of the site in `format`. */
export function siteFeedIn(format: FeedFormat) {
  return (request: NextRequest) => answerWith(request, format, siteFeed)
}

/** Answers with the feed of a section in `format`. */
export function sectionFeedIn(format: FeedFormat) {
  return async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
    const slug = sectionSlugIn((await params).slug)
    return answerWith(request, format, async () => (slug === null ? null : sectionFeed(slug)))
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
