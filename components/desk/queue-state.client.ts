'use client'

import { createContext, use } from 'react'
import type { FormState } from '@/components/form/form-state'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

/** A comment of the list, as far as the keys and buttons need to know it. */
export interface Listed {
  id: string
  /** What its buttons carry. */
  value: string
  name: string
  /** Which decisions it is open to. */
  open: DecisionKind[]
}

/** Which comments are being rejected: one at its own place, or those selected, at the end of the list. */
export type Rejecting = { values: string[]; at: string } | null

export interface QueueState {
  /** The comment in hand; null without scripts, and on an empty list. */
  inHand: string | null
  take(id: string): void
  /** Comments that have been decided on and wait to leave the list. */
  leaving: ReadonlySet<string>
  rejecting: Rejecting
  stopRejecting(): void
  sendRejection(reason: string, note: string): void
  answer: FormState
}

export const QueueContext = createContext<QueueState | null>(null)

/** What is going on in the list around; for what is inside a `Queue`. */
export function useQueueState(): QueueState {
  const state = use(QueueContext)
  if (!state) throw new Error('This is drawn outside of a queue.')
  return state
}
