'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { ToldPassword } from '@/components/desk/told-password'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { errorsOf, fresh } from '@/components/form/form-state'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that gives a colleague another password. */
export function NewPasswordForm({ replace, id }: { replace: Act; id: string }) {
  const { t } = useWords()
  const [state, post] = useActionState(replace, fresh, `/admin/staff/${id}`)
  return (
    <form action={post} className="desk-fields" noValidate>
      <ToldPassword state={state} shownOnce={t('desk.staff.shownOnce')} />
      <input type="hidden" name="id" value={id} />
      <TextField
        label={t('desk.door.password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('desk.staff.newPasswordHint', { least: passwordLength.least })}
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>{t('desk.staff.givePassword')}</Button>
      </div>
    </form>
  )
}
