/** What stands on every page of the desk. */
export const frame = {
  queues: 'Queues',
  newsroom: 'Newsroom',
  articles: 'Articles',
  front: 'Front page',
  media: 'Pictures',
  authors: 'Authors',
  pages: 'Pages',
  staff: 'Staff',
  settings: 'Settings',
  account: 'Account',
  signOut: 'Sign out',
} as const

/** What the lists of comments are called. */
export const queues = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
} as const

/** Why something cannot be done by anybody at the desk, or by this one. */
export const refusals = {
  signedOut: 'Sign in first. Nothing was changed.',
  notYours: 'Your role does not include this. Nothing was changed.',
} as const
