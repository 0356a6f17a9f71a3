import { currentExchange } from '@/app/_request/exchange'
import type { Act } from '@/components/desk/act'
import { ManuscriptForm } from '@/components/desk/manuscript-form.client'
import { siteWords } from '@/newsroom/words/site-words'

/** Whether the page is rendered as the answer to a form that was sent. */
export async function isAnswer(): Promise<boolean> {
  return (await currentExchange())?.method === 'POST'
}

interface Sent {
  act: Act
  address: string
}

/**
 * What whoever sends an article without a session is answered: what they typed themselves, in the form, and nothing that is
 * stored. Where to sign in, the form says.
 */
export async function SessionEnded(sent: Sent) {
  const { t } = await siteWords()
  return <OnlyTyped {...sent} title={t('desk.manuscripts.sessionEnded')} />
}

/** What whoever sends an article that is not there (any more) is answered: what they typed, so that it is not lost. */
export async function NoLongerThere(sent: Sent) {
  const { t } = await siteWords()
  return <OnlyTyped {...sent} title={t('desk.manuscripts.none')} />
}

function OnlyTyped({ act, address, title }: Sent & { title: string }) {
  return (
    <main id="main" className="desk-main">
      <title>{title}</title>
      <h1 className="desk-title">{title}</h1>
      <ManuscriptForm act={act} address={address} stored={undefined} steps={[]} sections={[]} pictures={[]} />
    </main>
  )
}
