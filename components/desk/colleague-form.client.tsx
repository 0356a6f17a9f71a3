'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { roleOptions } from '@/components/desk/role-options'
import { ToldPassword } from '@/components/desk/told-password'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { SelectField } from '@/components/form/select-field'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that adds somebody to the staff. */
export function ColleagueForm({ add }: { add: Act }) {
  const [state, post] = useActionState(add, fresh, '/admin/staff')
  return (
    <form action={post} className="desk-fields" noValidate>
      <ToldPassword state={state} />
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        dir="auto"
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <TextField
        label="Email"
        name="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint="They sign in with it. It is not shown."
        required
        defaultValue={enteredIn(state, 'email')}
        errors={errorsOf(state, 'email')}
      />
      <SelectField
        key={enteredIn(state, 'role')}
        label="Role"
        name="role"
        unchosen="Choose a role"
        options={roleOptions}
        defaultValue={enteredIn(state, 'role')}
        required
        errors={errorsOf(state, 'role')}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={`${passwordLength.least} characters or more. Leave it empty and one is made, and shown here once.`}
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>Add to the staff</Button>
      </div>
    </form>
  )
}
