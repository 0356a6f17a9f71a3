'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The form that adds a section. */
export function NewSectionForm({ add }: { add: Act }) {
  const { t } = useWords()
  const [state, post] = useActionState(add, fresh, '/admin/settings/sections#add')
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label={t('desk.sections.newName')}
        name="name"
        id="new-section"
        dir="auto"
        autoComplete="off"
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <div>
        <Button>{t('desk.sections.addNow')}</Button>
      </div>
    </form>
  )
}
