import type { OwnComment } from '@/newsroom/comments/comment-rules'
import { rejectionReasonKeys } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ReasonsProps {
  comment: OwnComment
  words: Words
}

/** The statement of reasons of a comment that was refused; nothing for any other. */
export function Reasons({ comment: { status, reason, note }, words: { t } }: ReasonsProps) {
  if (status !== 'rejected') return null
  const known = rejectionReasonKeys.find((key) => key === reason)
  // One that is no longer in the list stands for itself.
  const said = known ? t(`reasons.${known}`) : reason
  return (
    <dl className="mt-2 border-s-2 border-rule ps-4">
      {said && (
        <>
          <dt className="text-caption text-soft">{t('own.reason')}</dt>
          <dd>{said}</dd>
        </>
      )}
      {note && (
        <>
          <dt className="mt-1 text-caption text-soft">{t('own.note')}</dt>
          <dd dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {note}
          </dd>
        </>
      )}
    </dl>
  )
}
