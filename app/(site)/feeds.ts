import type { NextRequest } from 'next/server'
import { keptFile, noSuchFile } from '@/app/_request/kept-file'
import { slugPattern } from '@/newsroom/articles/article-rules'
import { nameSlugIn } from '@/newsroom/articles/name-slug-rules'
import { pageInAddress } from '@/newsroom/comments/position-rules'
import { articleComments, threadComments } from '@/newsroom/distribution/comment-feeds'
import type { Feed, FeedFormat } from '@/newsroom/distribution/feed'
import { feedAs, feedTypes } from '@/newsroom/distribution/feed-formats'
import { authorFeed, correctionsFeed, sectionFeed, siteFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { tag } from '@/newsroom/pages'
import { siteOrigin } from '@/newsroom/site-origin'

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

/** Answers with the feed of an article's comments. */
export async function articleCommentsFeed(
  request: NextRequest,
  { params }: { params: Promise<{ slug: string }> },
) {
  const { slug } = await params
  if (!slugPattern.test(slug)) return noSuchFile('There is no such article.')
  const tags = [tag.edition, tag.article(slug), tag.newestComments(slug)]
  return answerWith(request, 'rss', () => articleComments(slug), tags)
}

/** Answers with the feed of a thread's replies. */
export async function threadCommentsFeed(
  request: NextRequest,
  { params }: { params: Promise<{ slug: string; thread: string }> },
) {
  const { slug, thread } = await params
  const position = pageInAddress(thread)
  if (!slugPattern.test(slug) || position === null) return noSuchFile('There is no such thread.')
  const tags = [tag.edition, tag.article(slug), tag.newestComments(slug)]
  return answerWith(request, 'rss', () => threadComments(slug, position), tags)
}

function answerWith(
  request: NextRequest,
  format: FeedFormat,
  read: () => Promise<Feed | null>,
  tags: string[] = [tag.edition, tag.lists],
): Promise<Response> {
  return keptFile(request, {
    tags,
    type: feedTypes[format],
    make: async () => {
      const feed = await read()
      return feed && feedAs(format, feed, siteOrigin())
    },
  })
}
