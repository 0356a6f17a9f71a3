/** Why something about an account, a password or a session was refused. */
export const people = {
  wrongPair: 'This e-mail and password do not belong together.',
  tooManyAttempts:
    'Too many attempts. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  tooManyAtOnce: 'Too many sign-ins at once. Try again in a moment.',
  passwordLimits:
    'A password has at least {least, plural, one {# character} other {# characters}}, and at most {most, number}.',
  noSession: 'This session does not exist.',
  emailTooLong: 'It is too long.',
  emailWrong: 'This is not an e-mail address.',
  noName: 'Write the name.',
  nameTooLong: 'A name may have {most, plural, one {# character} other {# characters}}.',
  noSuchRole: 'A role is one of author, moderator, editor, administrator.',
  noPresent: 'Write your present password.',
  wrongPresent: 'This is not your present password.',
  passwordNotChanged: 'The password was not changed.',
  passwordOvertaken: 'The password was changed elsewhere meanwhile. Sign in again.',
  linkOver: 'This link does not open anything any more. Nothing was stored.',
  linkUsed: 'This link has been used: there is an account already. Sign in with it.',
  notMade: 'The account was not made.',
  hasAccount: '{email} has an account already.',
  lastAdministrator: 'Nobody else is an administrator who can sign in. Add one first.',
  noAccount: 'This account does not exist.',
  noAccountNow: 'This account does not exist. Nothing was changed.',
  chooseRole: 'Choose a role.',
  openAgain: 'Open this page again, then choose the role.',
  roleNotChanged: 'The role was not changed.',
  roleOvertaken: 'Somebody else made this account {before} meanwhile. Save again if it should be {role}.',
  ownAccount:
    'This is your own account. Another administrator can change it; your password is changed under “Account”.',
} as const
