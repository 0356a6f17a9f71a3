'use client'

import { useWords } from '@/components/desk/desk-words.client'
import { useQueueState } from '@/components/desk/queue-state.client'

/** What stands beside a comment in hand: its writer, in words that the page has made. */
export interface WriterFacts {
  id: string
  name: string
  email: string
  facts: [string, string][]
}

/** The record of whoever wrote the comment in hand. */
export function InHand({ writers }: { writers: WriterFacts[] }) {
  const { t } = useWords()
  const { inHand } = useQueueState()
  const writer = writers.find(({ id }) => id === inHand)
  if (!writer) return null
  return (
    <section aria-labelledby="record">
      <h2 id="record">
        {t.rich('desk.comment.record', { name: writer.name, writer: (name) => <bdi>{name}</bdi> })}
      </h2>
      <dl>
        {writer.facts.map(([what, fact]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-soft">
        <bdi>{writer.email}</bdi>
      </p>
    </section>
  )
}
