'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The form that adds an author. */
export function NewAuthorForm({ add }: { add: Act }) {
  const [state, post] = useActionState(add, fresh, '/admin/authors')
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label="Name"
        name="name"
        dir="auto"
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
        hint="As it stands above articles. Whoever is credited for one is added by itself."
      />
      <div>
        <Button kind="quiet">Add the author</Button>
      </div>
    </form>
  )
}
