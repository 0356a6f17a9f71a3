import type { Article } from '@/newsroom/articles/article-rules'
import type { Edition } from '@/newsroom/edition-rules'

const day = 24 * 60 * 60_000

type Closing = Pick<Article, 'commentsOpen' | 'publishedAt'> & {
  furniture: Pick<Article['furniture'], 'commentsCloseAfterDays'>
}

/**
 * When the comments of an article close: so many times 24 hours after its publication, by its own number of days or else by
 * the edition's. Null: never, as long as nobody closes them by hand.
 */
export function commentsCloseAt(
  { publishedAt, furniture }: Closing,
  edition: Pick<Edition, 'commentsCloseAfterDays'>,
): Date | null {
  const days = furniture.commentsCloseAfterDays ?? edition.commentsCloseAfterDays
  return days === null || days === 'never' ? null : new Date(publishedAt.getTime() + days * day)
}

/** Whether an article takes comments at `now`, and until when; null: as long as nothing is changed. From that moment on it does not. */
export function commentsAt(
  article: Closing,
  edition: Pick<Edition, 'commentsCloseAfterDays'>,
  now: Date,
): { open: boolean; until: Date | null } {
  const closeAt = commentsCloseAt(article, edition)
  if (!article.commentsOpen || (closeAt !== null && closeAt <= now)) return { open: false, until: null }
  return { open: true, until: closeAt }
}
