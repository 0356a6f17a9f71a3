import { orderOf, type QueueQuestion, queueAddress } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The way to the rest of a queue, and back to its beginning. */
export function QueuePages({
  question,
  next,
  words: { t },
}: {
  question: QueueQuestion
  next: string | null
  words: Words
}) {
  if (!next && !question.after) return null
  const isOldestFirst = orderOf(question) === 'oldest'
  return (
    <nav aria-label={t('desk.queue.pages')} className="desk-pages">
      {question.after && (
        <a href={queueAddress({ ...question, after: undefined })}>
          {t(isOldestFirst ? 'desk.queue.oldest' : 'desk.queue.newest')}
        </a>
      )}
      {next && (
        <a href={queueAddress({ ...question, after: next })} rel="next">
          {t(isOldestFirst ? 'desk.queue.newer' : 'desk.queue.older')}
        </a>
      )}
    </nav>
  )
}
