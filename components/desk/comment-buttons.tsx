import { Button } from '@/components/form/button'
import { type DecisionKind, decisionsOpenTo, seenValue } from '@/newsroom/moderation/moderation-rules'
import type { DeskComment } from '@/newsroom/moderation/queue-rules'

const words: Record<DecisionKind, { name: string; key: string }> = {
  approve: { name: 'Approve', key: 'a' },
  reject: { name: 'Reject', key: 'r' },
  spam: { name: 'Spam', key: 's' },
}

/** What can be decided on a comment; each button carries the comment as it is on screen. */
export function CommentButtons({
  comment,
  selectable,
}: {
  comment: DeskComment
  selectable?: { isSelected: boolean }
}) {
  const value = seenValue(comment)
  return (
    <div className="desk-decide">
      {decisionsOpenTo(comment.status).map((kind, place) => (
        <Button key={kind} name={kind} value={value} kind={place === 0 ? 'primary' : 'quiet'}>
          {words[kind].name}{' '}
          {/* The comment in hand shows its keys; they are no part of the button's name. */}
          <span aria-hidden="true" className="desk-key">
            {words[kind].key}
          </span>
        </Button>
      ))}
      {selectable && (
        <label className="desk-select">
          <input
            type="checkbox"
            name="selected"
            value={value}
            defaultChecked={selectable.isSelected}
            aria-describedby={`name-${comment.id}`}
          />
          Select
        </label>
      )}
    </div>
  )
}
