'use client'

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
  const { inHand } = useQueueState()
  const writer = writers.find(({ id }) => id === inHand)
  if (!writer) return null
  return (
    <section aria-labelledby="record">
      <h2 id="record">
        <bdi>{writer.name}</bdi>’s record
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
