'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The form that adds an author. */
export function NewAuthorForm({ add }: { add: Act }) {
  const { t } = useWords()
  const [state, post] = useActionState(add, fresh, '/admin/authors')
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label={t('desk.authors.name')}
        name="name"
        dir="auto"
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
        hint={t('desk.authors.newNameHint')}
      />
      <div>
        <Button kind="quiet">{t('desk.authors.addNow')}</Button>
      </div>
    </form>
  )
}
