import { ageInWords } from '@/components/desk/age-words'
import type { Words } from '@/newsroom/words/words-rules'

/** How the queue of what waits stands. */
export function QueueFacts({
  waiting,
  oldest,
  now,
  words,
}: {
  waiting: string
  oldest: Date | null
  now: Date
  words: Words
}) {
  const { t } = words
  return (
    <section aria-labelledby="queue-facts">
      <h2 id="queue-facts">{t('desk.queue.whatWaits')}</h2>
      <dl>
        <div>
          <dt>{t('desk.queue.comments')}</dt>
          <dd>{waiting}</dd>
        </div>
        {oldest && (
          <div>
            <dt>{t('desk.queue.oldestOne')}</dt>
            <dd>{ageInWords(oldest, now, words)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
