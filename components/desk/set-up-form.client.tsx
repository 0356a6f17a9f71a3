'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that makes the first administrator. */
export function SetUpForm({ setUp, token }: { setUp: Act; token: string }) {
  const { t } = useWords()
  const [state, post] = useActionState(setUp, fresh, `/admin/set-up/${token}`)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t('desk.door.name')}
        name="name"
        autoComplete="name"
        hint={t('desk.setUp.nameHint')}
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <TextField
        label={t('desk.door.email')}
        name="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint={t('desk.setUp.emailHint')}
        required
        defaultValue={enteredIn(state, 'email')}
        errors={errorsOf(state, 'email')}
      />
      <TextField
        label={t('desk.door.password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('desk.setUp.passwordHint', { least: passwordLength.least })}
        required
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>{t('desk.setUp.create')}</Button>
      </div>
    </form>
  )
}
