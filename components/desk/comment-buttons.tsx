import { Button } from '@/components/form/button'
import { decisionsOpenTo, seenValue } from '@/newsroom/moderation/moderation-rules'
import type { DeskComment } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The same in every language, as everything is that fingers know. */
const keys = { approve: 'a', reject: 'r', spam: 's' } as const

/** What can be decided on a comment; each button carries the comment as it is on screen. */
export function CommentButtons({
  comment,
  selectable,
  words: { t },
}: {
  comment: DeskComment
  selectable?: { isSelected: boolean }
  words: Words
}) {
  const value = seenValue(comment)
  return (
    <div className="desk-decide">
      {decisionsOpenTo(comment.status).map((kind, place) => (
        <Button key={kind} name={kind} value={value} kind={place === 0 ? 'primary' : 'quiet'}>
          {t(`desk.queue.${kind}`)}{' '}
          {/* The comment in hand shows its keys; they are no part of the button's name. */}
          <span aria-hidden="true" className="desk-key">
            {keys[kind]}
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
          {t('desk.queue.select')}
        </label>
      )}
    </div>
  )
}
