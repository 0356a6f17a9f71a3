/** The comments under an article, and their pages. */
export const comments = {
  heading: 'Comments About This Article',
  count: '{count, plural, one {# comment} other {# comments}}',
  newestOf: '{count, plural, other {The newest #}}',
  newestFirst: 'Newest first',
  order: 'Order of the comments',
  orders: {
    newest: 'Newest',
    oldest: 'Oldest',
    'most-replied': 'Most replied to',
  },
  none: 'No comments yet. Yours would be the first.',
  pages: 'Pages of comments',
  page: 'Comments, page {page, number}',
  pageOf: 'Comments, page {page, number}: {headline}',
  pageDescription: 'What readers wrote about “{headline}”.',
  back: 'Back to the article',
  gone: 'The comments that stood here are not public any more.',
  newestComments: 'Newest comments',
  olderComments: 'Older comments',
  oldestComments: 'Oldest comments',
  newer: 'Newer',
  older: 'Older',
  oldest: 'Oldest',
  spoiler: 'Show spoiler',
} as const

/** Replies, and the pages of a thread. */
export const threads = {
  reply: 'Reply',
  /** For who does not see whose comment it stands under. */
  replyTo: 'Reply to {name}',
  /** Before the name of whom a reply answers. */
  answers: 'In reply to',
  removed: 'The comment that stood here is not public any more.',
  withdrawn: 'The comment that stood here was withdrawn by its writer.',
  changed: 'changed',
  all: 'All replies',
  allCounted: '{count, plural, one {# reply} other {All # replies}}',
  to: 'Replies to {name}',
  toRemoved: 'Replies to a comment that is not public any more',
  pages: 'Pages of replies',
  oldestFirst: 'Oldest first',
  none: 'No replies yet.',
  gone: 'The replies that stood here are not public any more.',
  count: '{count, plural, one {# reply} other {# replies}}',
  page: '{title}, page {page, number}',
  inList: 'Among the other comments',
  later: 'Later replies',
  earlier: 'Earlier replies',
  noLonger: 'The comment that you would answer is not public any more.',
  goTo: 'To the thread',
} as const

/** The page on which writers see what became of their comments. */
export const own = {
  none: 'No comment has been sent from this browser.',
  how: 'When you post one, this page shows what became of it. It is a cookie that tells your comments from those of others: in another browser, or when cookies were deleted, this page is empty.',
  sent: 'Sent from this browser',
  takenBack: 'An article that was taken back',
  see: 'See it in its place',
  reason: 'The reason',
  note: 'The moderator’s note',
  change: 'Change or withdraw',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw the comment',
  withdrawWhat: 'It is taken down at once, and cannot be put back. Replies to it stay.',
  withdrawNow: 'Withdraw it',
  changeTitle: 'Change the comment',
  changeUntil:
    'It may be changed until {time}. It passes all checks again; if something holds it, it waits for a moderator.',
  changeWaits: 'It may be changed until {time}. Once changed, it waits until a moderator has read it.',
  changeNow: 'Save the change',
  tooLate: 'The time in which it could be changed is over.',
  back: 'Back to your comments',
  done: {
    changed: 'Your comment is changed.',
    withdrawn: 'Your comment is withdrawn.',
  },
  refusals: {
    notYours: 'This comment was not sent from this browser, so it cannot be changed from here.',
    decided: 'What became of this comment was decided meanwhile. Nothing was changed.',
    tooLate: 'The time in which it could be changed is over. Nothing was changed; you can still withdraw it.',
    tooOften:
      'This comment has been changed {most, number} times, which is as often as it may be. Nothing was changed; you can still withdraw it.',
  },
  one: 'Your comment',
} as const

/** What became of a comment, for its writer: in a few words, and in full. */
export const states = {
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
  /** Public until its article was taken back. */
  gone: {
    label: 'Not shown any more',
    news: 'Your comment is not shown any more.',
    more: 'The article that it was about was taken back, and everything under it went with it.',
  },
  withdrawn: {
    label: 'Withdrawn',
    news: 'You have withdrawn your comment.',
    more: 'Nobody else sees it any more.',
  },
} as const
