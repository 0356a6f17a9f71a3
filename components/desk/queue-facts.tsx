import { ageInWords } from '@/components/desk/desk-time'

/** How the queue of what waits stands. */
export function QueueFacts({ waiting, oldest, now }: { waiting: string; oldest: Date | null; now: Date }) {
  return (
    <section aria-labelledby="queue-facts">
      <h2 id="queue-facts">What waits</h2>
      <dl>
        <div>
          <dt>Comments</dt>
          <dd>{waiting}</dd>
        </div>
        {oldest && (
          <div>
            <dt>Oldest</dt>
            <dd>{ageInWords(oldest, now)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
