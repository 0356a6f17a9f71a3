import { Notice } from '@/components/form/notice'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

const intents: Record<DecisionKind, (what: string) => string> = {
  approve: (what) => `approve ${what}`,
  reject: (what) => `reject ${what}`,
  spam: (what) => `mark ${what} as spam`,
}

/** Said to whoever comes back from signing in with a decision that was not taken. */
export function WaitingDecision({ kind, number }: { kind: DecisionKind; number: number }) {
  const what = number === 1 ? 'this comment' : `the ${number} comments selected below`
  return (
    <Notice className="desk-waiting">
      You were about to {intents[kind](what)} when your session ended. Nothing has been decided: press the
      button again.
    </Notice>
  )
}
