'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { ToldPassword } from '@/components/desk/told-password'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { errorsOf, fresh } from '@/components/form/form-state'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that gives a colleague another password. */
export function NewPasswordForm({ replace, id }: { replace: Act; id: string }) {
  const [state, post] = useActionState(replace, fresh, `/admin/staff/${id}`)
  return (
    <form action={post} className="desk-fields" noValidate>
      <ToldPassword state={state} />
      <input type="hidden" name="id" value={id} />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={`${passwordLength.least} characters or more. Leave it empty and one is made, and shown here once. Their sessions end.`}
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>Give the new password</Button>
      </div>
    </form>
  )
}
