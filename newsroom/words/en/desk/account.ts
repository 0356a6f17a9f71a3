/** One's own account. */
export const account = {
  title: 'Your account',
  passwordChanged: 'Your password is changed. Your other sessions have ended.',
  sessionEnded: 'That session has ended.',
  sessions: 'Where you are signed in',
  everywhere: 'Sign out everywhere',
  thisOne: 'this one',
  since: 'since <time>{when}</time>',
  endSession: 'End this session',
  present: 'Present password',
  next: 'New password',
  nextHint:
    '{least, plural, one {# character} other {# characters}} or more. Your other sessions end; this one goes on.',
  change: 'Change the password',
  mail: 'Mail',
  wishQueue: 'Send me a mail when comments begin to wait, at most once an hour',
  wishNoted: 'Your choice of mail is kept.',
  noMail: 'This site does not send mail yet: whoever runs it has to set SMTP_URL and MAIL_FROM.',
  wish: 'Keep this choice',
} as const

/** A browser, as far as it says which it is. */
export const browsers = {
  on: '{browser} on {system}',
  someOn: 'A browser on {system}',
  unknown: 'A browser that does not say which',
} as const

/** The page that makes the first administrator. */
export const setUp = {
  title: 'Create the first administrator',
  what: 'Administrators read comments and look after the site. This link works until the account is made, and then never again.',
  nameHint: 'Colleagues see it beside your decisions.',
  emailHint: 'You sign in with it. It is not shown.',
  passwordHint:
    '{least, plural, one {# character} other {# characters}} or more. A few words together are easier to keep than one with signs.',
  create: 'Create the administrator',
  overTitle: 'This link opens nothing',
  over: 'It works once, for the first administrator, and is printed when Postbag starts without any account. If you have an account, <link>sign in</link>.',
} as const
