import type { Check } from '@/newsroom/comments/checks/check'
import { countLinks } from '@/newsroom/comments/link-rules'

const mostLinks = 2

export const links: Check = {
  name: 'links',
  judge: ({ draft }) => (countLinks(draft.body) > mostLinks ? 'contains_link' : null),
}
