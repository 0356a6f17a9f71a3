'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** Puts a breaking-news line above the front page. */
export function BreakingForm({ act, replaces }: { act: Act; replaces: boolean }) {
  const [state, post] = useActionState(act, fresh)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label="Line"
        name="text"
        dir="auto"
        required
        defaultValue={enteredIn(state, 'text')}
        errors={errorsOf(state, 'text')}
      />
      <TextField
        label="Where it leads"
        name="address"
        hint="An address, or nothing."
        dir="ltr"
        inputMode="url"
        defaultValue={enteredIn(state, 'address')}
        errors={errorsOf(state, 'address')}
      />
      <TextField
        label="For how many hours"
        name="hours"
        hint="It takes itself down at their end."
        inputMode="decimal"
        required
        defaultValue={enteredIn(state, 'hours') || '2'}
        errors={errorsOf(state, 'hours')}
      />
      <div>
        <Button>{replaces ? 'Replace the line' : 'Show the line'}</Button>
      </div>
    </form>
  )
}
