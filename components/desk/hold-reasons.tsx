import { holdReasonInWords } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Why a comment waits, or waited. That everything waits here is no news, so that it stands back. */
export function HoldReasons({
  reasons,
  areOver,
  words,
}: {
  reasons: string[]
  areOver: boolean
  words: Words
}) {
  if (reasons.length === 0) return null
  return (
    <ul
      className="desk-holds"
      aria-label={words.t(areOver ? 'desk.comment.whyItWaited' : 'desk.comment.whyItWaits')}
    >
      {reasons.map((reason) => (
        <li key={reason} className={areOver || reason === 'pre_moderation' ? 'desk-plain' : undefined}>
          {holdReasonInWords(reason, words)}
        </li>
      ))}
    </ul>
  )
}
