import type { Check } from '@/newsroom/comments/checks/check'
import { Refusal } from '@/newsroom/refusal'

export const closed: Check = {
  name: 'closed',
  judge({ article, words }) {
    if (!article.commentsOpen) throw new Refusal('closed', words.t('form.closed'))
    return null
  },
}
