'use client'

import type { ReactNode } from 'react'
import { useQueueState } from '@/components/desk/queue-state.client'
import { atTheEnd } from '@/components/desk/use-queue.client'
import { Button } from '@/components/form/button'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

const words: Record<DecisionKind, string> = { approve: 'Approve', reject: 'Reject', spam: 'Spam' }

/** Decides on all comments that are selected; shown, by the style sheet, as long as any is. */
export function Selection({ kinds, rejection }: { kinds: DecisionKind[]; rejection: ReactNode }) {
  const { rejecting } = useQueueState()
  return (
    <fieldset className="desk-selection" aria-label="Decide on those selected">
      {rejecting?.at === atTheEnd ? (
        rejection
      ) : (
        <div className="desk-decide">
          {kinds.map((kind, place) => (
            <Button key={kind} name="selection" value={kind} kind={place === 0 ? 'primary' : 'quiet'}>
              {words[kind]}
              <span className="desk-where-wide"> selected</span>
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
