'use client'

import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { useQueueState } from '@/components/desk/queue-state.client'
import { atTheEnd } from '@/components/desk/use-queue.client'
import { Button } from '@/components/form/button'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

/** Where the style sheet puts in how many they are: only it knows without scripts. */
const place = '#'

/** Decides on all comments that are selected; shown, by the style sheet, as long as any is. */
export function Selection({ kinds, rejection }: { kinds: DecisionKind[]; rejection: ReactNode }) {
  const { t, digits } = useWords()
  const [before, after] = t('desk.queue.selected', { number: place }).split(place)
  const { rejecting } = useQueueState()
  return (
    <fieldset
      className="desk-selection"
      aria-label={t('desk.queue.selection')}
      data-before={before}
      data-after={after}
      data-digits={digits}
    >
      {rejecting?.at === atTheEnd ? (
        rejection
      ) : (
        <div className="desk-decide">
          {kinds.map((kind, index) => (
            <Button key={kind} name="selection" value={kind} kind={index === 0 ? 'primary' : 'quiet'}>
              {t.rich(`desk.queue.${kind}Selected`, {
                wide: (inside) => <span className="desk-where-wide">{inside}</span>,
              })}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
