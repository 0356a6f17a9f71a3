import type { Check } from '@/newsroom/comments/checks/check'
import { commentShape } from '@/newsroom/comments/comment-rules'
import { Refusal } from '@/newsroom/refusal'
import { fieldErrors } from '@/newsroom/shape'

/** The form is parsed with the same shape before; here for drafts that come another way. */
export const lengths: Check = {
  name: 'lengths',
  judge({ draft, words }) {
    const parsed = commentShape(words).safeParse(draft)
    if (!parsed.success) {
      throw new Refusal('invalid', words.t('problems.unacceptable'), fieldErrors(parsed.error))
    }
    return null
  },
}
