/** One comment: where it stands, who wrote it, what became of it. */
export const comment = {
  heading: 'One comment and its history',
  states: {
    pending: 'waits for a moderator',
    approved: 'public',
    rejected: 'rejected',
    spam: 'marked as spam',
    withdrawn: 'withdrawn by its writer',
  },
  waitingOnArticle: 'what waits on this article',
  see: 'see it there',
  links: 'Where its links lead',
  record: '<writer>{name}</writer>’s record',
  before: 'Before: {approved, number} approved, {rejected, number} rejected, {spam, number} spam',
  noneBefore: 'Nothing decided before from this writer',
  answers: 'In answer to <who>{name}</who>',
  toAnswered: 'What it answers, at the desk',
  spoiler: 'Spoiler:',
  unverified: 'unverified e-mail',
  unverifiedAddress: '<address>{email}</address>, an unverified e-mail',
  facts: {
    approved: 'Approved',
    rejected: 'Rejected',
    spam: 'Spam',
    email: 'E-mail',
    unverified: 'unverified',
    firstSeen: 'First seen',
  },
  whyItWaits: 'Why it waits',
  whyItWaited: 'Why it waited',
} as const

/** Why a comment waits, by the check that held it. */
export const holds = {
  pre_moderation: 'waits for a person, as every comment here',
  first_comment: 'no approved comment yet from this browser',
  contains_link: 'more than two links',
  suspected_spam: 'filled a field that people do not see',
  failed: 'the check “{check}” could not run',
} as const

/** The form that rejects, in the list and on a page of its own. */
export const rejection = {
  title: '{count, plural, one {Reject the comment by <writer>{name}</writer>} other {Reject # comments}}',
  kept: 'Your session ended before this was sent. Nothing has been decided: here is what you had written.',
  commentOn: '<writer>{name}</writer> on <article>{headline}</article>',
  why: '{count, plural, one {Why it is rejected} other {Why these # are rejected}}',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  noteHint:
    'Optional. The writer reads it with the reason: {count, plural, one {# character} other {# characters}} at most.',
  reject: 'Reject comment',
  keepWaiting: 'Keep waiting',
  leave: 'Leave as it is',
  back: 'Back without rejecting',
  noReason: 'Choose a reason. The writer will be told it.',
  noteDamaged: 'It contains characters that cannot be stored.',
  noteTooLong:
    'A note may have {most, plural, one {# character} other {# characters}}; this one is {over, number} too long.',
} as const
