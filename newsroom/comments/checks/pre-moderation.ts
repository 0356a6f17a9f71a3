import type { Check } from '@/newsroom/comments/checks/check'

export const preModeration: Check = {
  name: 'pre-moderation',
  judge: ({ edition }) => (edition.preModeration ? 'pre_moderation' : null),
}
