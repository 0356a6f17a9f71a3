import { orderOf, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'

/** The way to the rest of a queue, and back to its beginning. */
export function QueuePages({ question, next }: { question: QueueQuestion; next: string | null }) {
  if (!next && !question.after) return null
  const isOldestFirst = orderOf(question) === 'oldest'
  return (
    <nav aria-label="Pages" className="desk-pages">
      {question.after && (
        <a href={queueAddress({ ...question, after: undefined })}>
          {isOldestFirst ? 'Oldest' : 'Newest'} comments
        </a>
      )}
      {next && (
        <a href={queueAddress({ ...question, after: next })} rel="next">
          {isOldestFirst ? 'Newer' : 'Older'} comments
        </a>
      )}
    </nav>
  )
}
