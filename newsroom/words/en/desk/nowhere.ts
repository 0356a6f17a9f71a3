/** What stands where a page of the desk is not there, cannot be shown, or is not for somebody's role. */
export const nowhere = {
  faultTitle: 'This page cannot be shown just now',
  fault:
    'Something failed here, and it has been noted. What you decided last may have been done or not: the comment’s history tells.',
  again: 'Try again',
  toDesk: 'To the desk',
  notForRoleTitle: 'Not for your role',
  notForRole: 'This page is not for your role',
  /** `role` is one of `roles.one`. */
  signedInAs: 'You are signed in as {role}. An administrator can give you another one.',
  yourAccount: 'Your account',
  notFound: 'Not found',
  mistyped: 'The address may be mistyped, or what was here may have been deleted.',
  page: 'There is no such page at the desk',
  comment: 'There is no such comment',
  toReject: 'There is no such comment to reject',
  account: 'There is no such account',
} as const
