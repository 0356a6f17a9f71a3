import { currentExchange } from '@/app/_request/exchange'
import type { Act } from '@/components/desk/act'
import { ManuscriptForm } from '@/components/desk/manuscript-form.client'

/** Whether the page is rendered as the answer to a form that was sent. */
export async function isAnswer(): Promise<boolean> {
  return (await currentExchange())?.method === 'POST'
}

/**
 * What whoever sends an article without a session is answered: what they typed themselves, in the form, and nothing that is
 * stored. Where to sign in, the form says.
 */
export function SessionEnded({ act, address, timeZone }: { act: Act; address: string; timeZone: string }) {
  return (
    <main id="main" className="desk-main">
      <title>Your session has ended</title>
      <h1 className="desk-title">Your session has ended</h1>
      <ManuscriptForm
        act={act}
        address={address}
        stored={undefined}
        steps={[]}
        timeZone={timeZone}
        sections={[]}
        pictures={[]}
      />
    </main>
  )
}
