/** What stands in every mail, and what single ones say. */
export const mail = {
  unsubscribe: 'End these mails.',
  queue: {
    subject: 'Comments are waiting',
    arrived: 'Nothing was waiting at {paper}, until a comment came in on {moment}. There may be more by now.',
    open: 'Read what waits',
    reason: 'You get this mail, at most once an hour, because you asked for it in your account: {account}',
  },
} as const
