import type { OwnComment } from '@/newsroom/comments/comment-rules'
import { reasonInWords } from '@/newsroom/moderation/moderation-rules'

/** The statement of reasons of a comment that was refused; nothing for any other. */
export function Reasons({ comment: { status, reason, note } }: { comment: OwnComment }) {
  if (status !== 'rejected') return null
  const words = reason && reasonInWords(reason)
  return (
    <dl className="mt-2 border-s-2 border-rule ps-4">
      {words && (
        <>
          <dt className="text-caption text-soft">The reason</dt>
          <dd>{words}</dd>
        </>
      )}
      {note && (
        <>
          <dt className="mt-1 text-caption text-soft">The moderator’s note</dt>
          <dd dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {note}
          </dd>
        </>
      )}
    </dl>
  )
}
