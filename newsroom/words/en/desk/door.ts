/** What those read who have not signed in yet. */
export const door = {
  signIn: 'Sign in',
  name: 'Name',
  email: 'Email',
  password: 'Password',
  signedOut: 'You are signed out.',
  signedOutEverywhere: 'You are signed out in every browser.',
  onward: 'Then you go on to where you were going. Nothing is lost.',
  whoFor:
    'Readers need no account to comment. Staff who have lost their password ask an administrator for another.',
} as const
