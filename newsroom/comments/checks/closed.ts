import type { Check } from '@/newsroom/comments/checks/check'
import { Refusal } from '@/newsroom/refusal'

export const closed: Check = {
  name: 'closed',
  judge({ article }) {
    if (!article.commentsOpen) throw new Refusal('closed', 'Comments are closed.')
    return null
  },
}
