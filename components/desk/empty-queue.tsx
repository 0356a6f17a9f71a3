import { type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'

const calm = {
  pending: 'Nothing waits. Every comment has been read.',
  approved: 'No comment is public yet.',
  rejected: 'No comment has been rejected.',
  spam: 'No comment has been marked as spam.',
} as const

/** What stands where there is nothing to show, and why. */
export function EmptyQueue({ question }: { question: QueueQuestion }) {
  const { status, q, article, after } = question
  if (after) {
    return (
      <p className="desk-empty">
        There is nothing more on this page.{' '}
        <a href={queueAddress({ ...question, after: undefined })}>Begin again</a>
      </p>
    )
  }
  if (!q && !article) return <p className="desk-empty">{calm[status]}</p>
  return (
    <p className="desk-empty">
      Nothing found
      {q && (
        <>
          {' '}
          with the words <bdi>“{q}”</bdi>
        </>
      )}{' '}
      in this queue{article && ' for this article'}. Words are found whole: “ferry” does not find “ferries”.{' '}
      <a href={queueAddress({ status })}>Show the whole queue</a>
    </p>
  )
}
