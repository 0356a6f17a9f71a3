import type { ReactNode } from 'react'
import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { AreaTabs } from '@/components/desk/area-tabs'
import type { DeskArea } from '@/components/desk/desk-areas'
import { QueueTabs } from '@/components/desk/queue-tabs'
import { Button } from '@/components/form/button'
import { AccentSheet } from '@/components/page/accent-sheet'
import type { QueueStatus } from '@/newsroom/moderation/moderation-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What a page of the desk is told by whoever made it. */
export interface Desk {
  words: Words
  editionName: string
  accent: string
  staffName: string
  /** In words; undefined for whoever may not moderate: they have no queues. */
  waiting: string | undefined
  /** The other parts of the desk that their role includes. */
  areas: DeskArea[]
  signOut: Act
}

/** A page of the desk: its bar with the queues, whoever sits at it, and what is on it. */
export function DeskFrame({
  desk: { words, editionName, accent, staffName, waiting, areas, signOut },
  title,
  tab,
  children,
}: {
  desk: Desk
  title: string
  tab?: QueueStatus | DeskArea | 'account' | undefined
  children: ReactNode
}) {
  return (
    <>
      <AccentSheet accent={accent} />
      <title>{`${title} · ${editionName}`}</title>
      <a className="skip-link" href="#main">
        {words.t('site.skip')}
      </a>
      <header className="desk-head">
        <div className="desk-bar">
          <a className="desk-name" href="/">
            <bdi>{editionName}</bdi>
          </a>
          {waiting !== undefined && <QueueTabs words={words} waiting={waiting} open={tab} />}
          <AreaTabs words={words} areas={areas} open={tab} />
          <div className="desk-me">
            <bdi>{staffName}</bdi>
            <a href="/admin/account" aria-current={tab === 'account' ? 'page' : undefined}>
              {words.t('desk.frame.account')}
            </a>
            <ActionForm act={signOut}>
              <Button kind="quiet" className="desk-small">
                {words.t('desk.frame.signOut')}
              </Button>
            </ActionForm>
          </div>
        </div>
      </header>
      <main id="main" className="desk-main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
