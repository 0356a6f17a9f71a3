'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { passwordLength } from '@/newsroom/people/people-rules'

/** The form that makes the first administrator. */
export function SetUpForm({ setUp, token }: { setUp: Act; token: string }) {
  const [state, post] = useActionState(setUp, fresh, `/admin/set-up/${token}`)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        hint="Colleagues see it beside your decisions."
        required
        defaultValue={enteredIn(state, 'name')}
        errors={errorsOf(state, 'name')}
      />
      <TextField
        label="Email"
        name="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        hint="You sign in with it. It is not shown."
        required
        defaultValue={enteredIn(state, 'email')}
        errors={errorsOf(state, 'email')}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={`${passwordLength.least} characters or more. A few words together are easier to keep than one with signs.`}
        required
        errors={errorsOf(state, 'password')}
      />
      <div>
        <Button>Create the administrator</Button>
      </div>
    </form>
  )
}
