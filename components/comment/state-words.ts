import type { OwnComment } from '@/newsroom/comments/comment-rules'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'

/** What became of a comment, for its writer: in a few words, and in full. */
const stateWords: Record<CommentStatus, { label: string; news: string; more: string }> = {
  pending: {
    label: 'Waiting for a moderator',
    news: 'Your comment is waiting for a moderator.',
    more: 'It is read before it is printed. This page tells you what became of it: come back to it in this browser.',
  },
  approved: {
    label: 'Public',
    news: 'Your comment is public.',
    more: 'Everyone can see it under the article.',
  },
  rejected: {
    label: 'Not printed',
    news: 'Your comment was not printed.',
    more: 'A moderator has read it and decided against it. Nobody else sees what you wrote.',
  },
  spam: {
    label: 'Not printed: taken for spam',
    news: 'Your comment was taken for spam and was not printed.',
    more: 'That is said of advertising and of what programs send. If it was neither, you are welcome to write again in other words.',
  },
  withdrawn: {
    label: 'Withdrawn',
    news: 'You have withdrawn your comment.',
    more: 'Nobody else sees it any more.',
  },
}

const gone = {
  label: 'Not shown any more',
  news: 'Your comment is not shown any more.',
  more: 'The article that it was about was taken back, and everything under it went with it.',
}

/** What became of this comment: one that was public goes with its article. */
export function stateOf({ status, article }: Pick<OwnComment, 'status' | 'article'>) {
  return status === 'approved' && !article ? gone : stateWords[status]
}
