/** What stands around an article. */
export const articles = {
  published: 'Published <time>{when}</time>',
  updated: 'Updated <time>{when}</time>',
  /** On the day of its publication; `when` has only a time. */
  updatedSameDay: 'Updated <time>{when}</time>',
  minutes: '{minutes, number} min read',
  share: 'Share',
  address: 'Address of this article',
  byMail: 'E-mail',
  related: 'Related articles',
  contents: 'In this article',
  keyPoints: 'Key points',
  sources: 'Sources',
  methods: 'How this was reported',
  notes: 'Notes',
  note: 'Note {number}',
  noteBack: 'Back to note {number} in the text',
  noteBackAt: 'Back to note {number} in the text, place {place}',
  table: 'Table {number}',
  tableIn: '{box}, table {number}',
} as const

/** Which kind of work an article is, where it is not news. */
export const workTypes = {
  analysis: 'Analysis',
  opinion: 'Opinion',
  interview: 'Interview',
  review: 'Review',
  explainer: 'Explainer',
  obituary: 'Obituary',
  letter: 'Letter',
} as const

/** Lists of articles: sections, months, the archive. */
export const lists = {
  newest: 'Newest',
  older: 'Older',
  pagesOf: 'Pages of {title}',
  allByMonth: 'All articles, by month.',
  noneYet: 'No article has been published yet.',
  ofMonth: 'Articles of {month}.',
  earlierOfMonth: '{month}: earlier articles',
  inSection: 'Articles in {section}.',
  olderInSection: '{section}: older articles',
  newestArticles: 'Newest articles',
} as const

/** What is not there: as a heading, and in a few words as a title. */
export const notFound = {
  page: 'There is no such page',
  article: 'There is no such article',
  section: 'There is no such section',
  sectionTitle: 'No such section',
  month: 'There are no articles of such a month',
  monthTitle: 'No articles of such a month',
  commentPage: 'There is no such page of comments',
  commentPageTitle: 'No such page of comments',
  thread: 'There is no such thread',
  threadTitle: 'No such thread',
  comment: 'There is no such public comment',
  commentTitle: 'No such comment',
  takenBack: 'This article was taken back',
  takenBackWhat:
    'The editors have withdrawn what stood here, and the comments on it with it. The <front>front page</front> has everything that is new.',
  moved: 'This article has another address',
  movedTo: 'It is <here>here now</here>.',
  tag: 'Nothing is published under this tag',
  tagTitle: 'No such tag',
  author: 'Nothing is published by this author',
  authorTitle: 'No such author',
  corrections: 'There are no such corrections',
  correctionsTitle: 'No such page',
  onward:
    'The address may have been mistyped, or what stood here was taken away. The <front>front page</front> has everything that is new.',
} as const
