'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { roleOptions } from '@/components/desk/role-options'
import { ToldPassword } from '@/components/desk/told-password'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { SelectField } from '@/components/form/select-field'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that adds somebody to the staff. */
export function ColleagueForm({ add }: { add: Act }) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(add, fresh, '/admin/staff')
  return (
    <form action={post} className="desk-fields" noValidate>
      <ToldPassword state={state} shownOnce={t('desk.staff.shownOnce')} />
      <TextField
        label={t('desk.door.name')}
        name="name"
        autoComplete="off"
        dir="auto"
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <TextField
        label={t('desk.door.email')}
        name="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint={t('desk.staff.emailHint')}
        required
        defaultValue={enteredIn(state, 'email')}
        errors={errorsOf(state, 'email')}
      />
      <SelectField
        key={enteredIn(state, 'role')}
        label={t('desk.staff.role')}
        name="role"
        unchosen={t('desk.staff.chooseRole')}
        options={roleOptions(words)}
        defaultValue={enteredIn(state, 'role')}
        required
        errors={errorsOf(state, 'role')}
      />
      <TextField
        label={t('desk.door.password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('desk.staff.passwordHint', { least: passwordLength.least })}
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>{t('desk.staff.addButton')}</Button>
      </div>
    </form>
  )
}
