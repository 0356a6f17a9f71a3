'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { TickField } from '@/components/desk/tick-field'
import { Button } from '@/components/form/button'
import { fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The form in which one chooses what mail to have; it says so when the site sends none. */
export function MailForm({ wish, queue, isSent }: { wish: Act; queue: boolean; isSent: boolean }) {
  const { t } = useWords()
  const [state, post] = useActionState(wish, fresh, '/admin/account')
  const ticked = state.status === 'refused' ? state.entered.queue === 'on' : queue
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      {!isSent && <p>{t('desk.account.noMail')}</p>}
      <TickField name="queue" label={t('desk.account.wishQueue')} ticked={ticked} />
      <div>
        <Button kind="quiet">{t('desk.account.wish')}</Button>
      </div>
    </form>
  )
}
