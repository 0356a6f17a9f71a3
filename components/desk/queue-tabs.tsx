import { queueStatuses } from '@/newsroom/moderation/moderation-rules'
import { queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The queues of the desk, and how many comments wait. */
export function QueueTabs({
  words: { t },
  waiting,
  open,
}: {
  words: Words
  waiting: string
  open: string | undefined
}) {
  return (
    <nav aria-label={t('desk.frame.queues')} className="desk-tabs">
      {queueStatuses.map((status) => (
        <a key={status} href={queueAddress({ status })} aria-current={status === open ? 'page' : undefined}>
          {t(`desk.queues.${status}`)}
          {status === 'pending' && <span className="desk-number"> {waiting}</span>}
        </a>
      ))}
    </nav>
  )
}
