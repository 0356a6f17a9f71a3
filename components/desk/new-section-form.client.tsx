'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The form that adds a section. */
export function NewSectionForm({ add }: { add: Act }) {
  const [state, post] = useActionState(add, fresh, '/admin/settings/sections#add')
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label="Name of the new section"
        name="name"
        id="new-section"
        dir="auto"
        autoComplete="off"
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <div>
        <Button>Add the section</Button>
      </div>
    </form>
  )
}
