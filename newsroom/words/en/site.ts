/** How times are put together. */
export const times = {
  comma: ',',
  time: '{hour}:{minute}',
  moment: '{date}, {time}',
  day: '{weekday} {date}',
} as const

/** What stands on every page. */
export const site = {
  skip: 'Skip to the content',
  frontPage: 'Front page',
  toFrontPage: 'To the front page',
  sections: 'Sections',
  about: 'About this site',
  archive: 'Archive',
  feed: 'Feed',
  aboutPaper: 'About',
  contact: 'Contact',
  corrections: 'Corrections',
  houseRules: 'House rules',
  privacy: 'Privacy',
  yourComments: 'Your comments',
  timesIn: 'Times are in <name>{zone}</name>.',
} as const

/** The front page, also before anything was published. */
export const front = {
  breaking: 'Breaking',
  mostDiscussed: 'Most discussed',
  empty: 'Nothing has been published yet',
  write:
    'Write an article in Markdown, with its title, slug, section and date at the top, and import it in a terminal:',
  appears: 'It appears here at once; the site need not be started again.',
} as const

/** What is said when something went wrong. */
export const fault = {
  title: 'This page cannot be shown just now',
  what: 'Something went wrong on our side, not on yours. It is on record here. Load the page again in a minute.',
  sent: 'If you had just sent something, go back: your browser may still hold what you typed. Sending the same comment twice prints it once.',
  formTitle: 'Your form was not stored',
  formHeading: 'What you wrote is here, and not yet sent',
  formWhat:
    'Nothing was stored. The site was renewed while you were writing, and does not know the form that you sent. Copy what you wrote, <again>load the page anew</again>, and send it from there.',
} as const

/** A preview of what is not published. */
export const preview = {
  title: 'Preview',
  name: 'Preview.',
  what: 'This is what the newsroom is working on. It is not published, may change, and is not to be passed on.',
  until: 'This link works until <time>{when}</time>.',
  over: 'This preview has ended',
  none: 'There is no such preview',
  overWhat: 'Its link was for a while only. Ask whoever sent it for a new one.',
  noneWhat: 'The address may have been cut or mistyped. Ask whoever sent it to send it again.',
  onward: 'The <front>front page</front> has everything that is published.',
  noHeadline: 'Without a headline',
  noSection: 'No section',
} as const
