import type { Check } from '@/newsroom/comments/checks/check'

export const honeypot: Check = {
  name: 'honeypot',
  judge: ({ draft }) => (draft.website === '' ? null : 'suspected_spam'),
}
