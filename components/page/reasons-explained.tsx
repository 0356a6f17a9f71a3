import { rejectionReasonKeys } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Every reason for which a comment may be refused, by the name its writer would be given. */
export function ReasonsExplained({ words: { t } }: { words: Words }) {
  return (
    <dl>
      {rejectionReasonKeys.map((reason) => (
        <div key={reason}>
          <dt>{t(`reasons.${reason}`)}</dt>
          <dd>{t(`explanations.${reason}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
