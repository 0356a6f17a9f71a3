'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { roleOptions } from '@/components/desk/role-options'
import { Button } from '@/components/form/button'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { SelectField } from '@/components/form/select-field'
import type { Role } from '@/newsroom/people/people-rules'

/** The form that gives a colleague another role. It carries the role that it was drawn with. */
export function RoleForm({ change, member }: { change: Act; member: { id: string; role: Role } }) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(change, fresh, `/admin/staff/${member.id}`)
  const chosen = enteredIn(state, 'role') || member.role
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="id" value={member.id} />
      <input type="hidden" name="was" value={member.role} />
      <SelectField
        key={chosen}
        label={t('desk.staff.role')}
        name="role"
        options={roleOptions(words)}
        defaultValue={chosen}
        errors={errorsOf(state, 'role')}
      />
      <div>
        <Button>{t('desk.staff.changeRole')}</Button>
      </div>
    </form>
  )
}
