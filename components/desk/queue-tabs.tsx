import { type QueueStatus, queueStatuses } from '@/newsroom/moderation/moderation-rules'
import { queueAddress } from '@/newsroom/moderation/queue-rules'

export const queueNames: Record<QueueStatus, string> = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
}

/** The queues of the desk, and how many comments wait. */
export function QueueTabs({ waiting, open }: { waiting: string; open: string | undefined }) {
  return (
    <nav aria-label="Queues" className="desk-tabs">
      {queueStatuses.map((status) => (
        <a key={status} href={queueAddress({ status })} aria-current={status === open ? 'page' : undefined}>
          {queueNames[status]}
          {status === 'pending' && <span className="desk-number"> {waiting}</span>}
        </a>
      ))}
    </nav>
  )
}
