'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form for one's own new password. */
export function PasswordForm({ change, email }: { change: Act; email: string }) {
  const { t } = useWords()
  const [state, post] = useActionState(change, fresh, '/admin/account')
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextField
        label={t('desk.account.present')}
        name="present"
        type="password"
        autoComplete="current-password"
        required
        errors={errorsOf(state, 'present')}
      />
      <TextField
        label={t('desk.account.next')}
        name="next"
        type="password"
        autoComplete="new-password"
        hint={t('desk.account.nextHint', { least: passwordLength.least })}
        required
        errors={errorsOf(state, 'next')}
      />
      <div>
        <Button>{t('desk.account.change')}</Button>
      </div>
    </form>
  )
}
