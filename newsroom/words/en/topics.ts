/** What was put right in articles, where it stands and in its list. */
export const corrections = {
  correction: 'Correction',
  clarification: 'Clarification',
  title: 'Corrections',
  olderOnes: 'Corrections: older ones',
  description: 'What was put right in articles after they appeared.',
  what: 'When we get something wrong we say so in the article, and here.',
  none: 'So far nothing has been corrected.',
  pages: 'Pages of corrections',
} as const

/** Tags and authors, and the pages of each. */
export const topics = {
  tags: 'Tags',
  writesAbout: 'Writes about',
  contact: 'Contact',
  by: 'Articles by {name}.',
  about: 'Articles about {name}.',
} as const
