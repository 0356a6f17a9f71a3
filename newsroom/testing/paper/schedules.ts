import fc from 'fast-check'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

/** One thing that somebody does in one of two offices; numbers choose among what there is by then. */
export type Act = { at: number } & (
  | { do: 'post' }
  | { do: 'decide'; kind: DecisionKind; who: number; which: number; isStale: boolean }
  | { do: 'undo'; who: number; which: number }
  | { do: 'import'; headline: number }
  | { do: 'read' }
)

const number = fc.nat({ max: 999 })
const one = fc.nat({ max: 1 })

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('post' as const), at: one }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      at: one,
      kind: fc.constantFrom<DecisionKind>('approve', 'approve', 'reject', 'spam'),
      who: one,
      which: number,
      isStale: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('undo' as const), at: one, who: one, which: number }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('import' as const), at: one, headline: fc.nat({ max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), at: one }) },
)

/** Something to decide on. */
const opening: Act[] = [0, 1, 0].map((at) => ({ do: 'post', at }))

/** Schedules of readers, two moderators and whoever imports articles: steps, of which each has acts that happen at once. */
export function schedules(atOnce: number, steps: { least?: number; most: number }): fc.Arbitrary<Act[][]> {
  const step = fc.array(act, { minLength: 1, maxLength: atOnce, size: 'max' })
  return fc
    .array(step, { minLength: steps.least ?? 0, maxLength: steps.most, size: 'max' })
    .map((acts) => [opening, ...acts])
}
