import type { Check } from '@/newsroom/comments/checks/check'

/** An e-mail is not verified, so that it alone unlocks nothing: the browser must be known with it. */
export const firstComment: Check = {
  name: 'first-comment',
  judge: ({ approvedBefore }) => (approvedBefore === 0 ? 'first_comment' : null),
}
