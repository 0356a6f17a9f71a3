'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The sign-in form, which stands at `address`; `to` is where it leads. */
export function SignInForm({ signIn, to, address }: { signIn: Act; to: string; address: string }) {
  const { t } = useWords()
  const [state, post] = useActionState(signIn, fresh, address)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="to" value={to} />
      <TextField
        label={t('desk.door.email')}
        name="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        required
        defaultValue={enteredIn(state, 'email')}
      />
      <TextField
        label={t('desk.door.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <div>
        <Button>{t('desk.door.signIn')}</Button>
      </div>
    </form>
  )
}
