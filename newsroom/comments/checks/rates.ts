import type { Check, Submission } from '@/newsroom/comments/checks/check'
import { Refusal } from '@/newsroom/refusal'

const minute = 60_000

/** At most `commentsPerMinute` from one client address, and from one e-mail, in any 60 seconds; 0: no limit. */
export const rates: Check = {
  name: 'rates',
  judge({ recent, commentsPerMinute, now, words }: Submission) {
    if (commentsPerMinute === 0) return null
    const waits = [recent.fromAddress, recent.fromEmail].map((times) => {
      const oldestThatCounts = times[commentsPerMinute - 1]
      return oldestThatCounts ? oldestThatCounts.getTime() + minute - now.getTime() : 0
    })
    const wait = Math.ceil(Math.max(...waits) / 1000)
    if (wait <= 0) return null
    throw new Refusal('too_many', words.t('problems.tooMany', { seconds: wait }))
  },
}
