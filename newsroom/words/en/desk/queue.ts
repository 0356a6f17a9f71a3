/** The list of comments, and what stands around it. */
export const queue = {
  headings: {
    pending: 'Pending comments',
    approved: 'Approved comments',
    rejected: 'Rejected comments',
    spam: 'Spam comments',
  },
  /** The name of a comment in the list. */
  commentBy: 'Comment by {name}',
  on: 'On <article>{headline}</article>',
  onlyThisArticle: 'only this article',
  approve: 'Approve',
  reject: 'Reject',
  spam: 'Spam',
  select: 'Select',
  undo: 'Undo',
  tools: 'In this queue',
  words: 'Words in text or name',
  order: 'Order',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  show: 'Show',
  shownOnly: 'Shown are only',
  onArticle: 'on <article>{headline}</article>',
  onNoArticle: 'on <article>an article that does not exist ({slug})</article>',
  allArticles: 'All articles',
  withWords: 'with the words <words>“{question}”</words>',
  allWords: 'All words',
  empty: {
    pending: 'Nothing waits. Every comment has been read.',
    approved: 'No comment is public yet.',
    rejected: 'No comment has been rejected.',
    spam: 'No comment has been marked as spam.',
  },
  noMore: 'There is nothing more on this page.',
  beginAgain: 'Begin again',
  nothingWith: 'Nothing found with the words <words>“{question}”</words> in this queue.',
  nothingOn: 'Nothing found in this queue for this article.',
  nothingWithOn: 'Nothing found with the words <words>“{question}”</words> in this queue for this article.',
  wholeWords: 'Words are found whole: “ferry” does not find “ferries”.',
  wholeQueue: 'Show the whole queue',
  pages: 'Pages',
  oldest: 'Oldest comments',
  newest: 'Newest comments',
  newer: 'Newer comments',
  older: 'Older comments',
  beside: 'Beside the list',
  whatWaits: 'What waits',
  comments: 'Comments',
  oldestOne: 'Oldest',
  selection: 'Decide on those selected',
  approveSelected: 'Approve<wide> selected</wide>',
  rejectSelected: 'Reject<wide> selected</wide>',
  spamSelected: 'Spam<wide> selected</wide>',
  /** How many are selected; the number is put in by the style sheet. */
  selected: '{number} selected',
  noAnswer: 'No answer came. What you decided may have been done or not: reload the page to see.',
  waiting: {
    approve:
      'You were about to {count, plural, one {approve this comment} other {approve the # comments selected below}} when your session ended. Nothing has been decided: press the button again.',
    reject:
      'You were about to {count, plural, one {reject this comment} other {reject the # comments selected below}} when your session ended. Nothing has been decided: press the button again.',
    spam: 'You were about to {count, plural, one {mark this comment as spam} other {mark the # comments selected below as spam}} when your session ended. Nothing has been decided: press the button again.',
  },
} as const

/** The keys that decide. */
export const keys = {
  title: 'Keys',
  next: 'the next comment',
  previous: 'the one before',
  approve: 'approve the comment in hand',
  reject: 'reject it: opens the form for the reason',
  spam: 'mark it as spam',
  undo: 'undo what the message says',
  list: 'this list',
  rest: 'They rest while you type in a field.',
  sameLetters:
    'The letters are the same in every language. On a keyboard of another script they are the keys on which a Latin one has them.',
  close: 'Close',
  turnOff: 'Turn the keys off',
  turnOn: 'Turn the keys on',
  inShort: { move: 'next, previous', decide: 'approve, reject, spam', undo: 'undo' },
  areOff: 'They are turned off.',
  all: 'All keys',
} as const

/** How old something is. */
export const ages = {
  moment: 'a moment',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  days: '{count, plural, one {# day} other {# days}}',
} as const

/** How long ago something was. */
export const ago = {
  moment: 'a moment ago',
  minutes: '{count, plural, one {# minute ago} other {# minutes ago}}',
  hours: '{count, plural, one {# hour ago} other {# hours ago}}',
  days: '{count, plural, one {# day ago} other {# days ago}}',
} as const
