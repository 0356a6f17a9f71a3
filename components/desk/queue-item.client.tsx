'use client'

import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { useQueueState } from '@/components/desk/queue-state.client'

/** The place of a comment in the list: it can be taken in hand, leaves when it is decided on, and holds its rejection. */
export function QueueItem({
  id,
  name,
  rejection,
  children,
}: {
  id: string
  name: string
  rejection: ReactNode
  children: ReactNode
}) {
  const { t } = useWords()
  const { inHand, take, leaving, rejecting } = useQueueState()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys take a comment in hand, too; this follows what the hand does anyway
    <li
      id={`comment-${id}`}
      aria-label={t('desk.queue.commentBy', { name })}
      aria-current={inHand === id ? 'true' : undefined}
      className="desk-comment"
      tabIndex={-1}
      hidden={leaving.has(id)}
      // Not while a mouse button is down: the keys that then appear would move the button away from under it.
      onFocus={({ target }) => target.matches(':focus-visible') && take(id)}
      onClick={() => take(id)}
    >
      <div className={rejecting?.at === id ? 'desk-rejecting' : undefined}>{children}</div>
      {rejecting?.at === id && rejection}
    </li>
  )
}
