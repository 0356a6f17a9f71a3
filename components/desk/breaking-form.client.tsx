'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** Puts a breaking-news line above the front page. */
export function BreakingForm({ act, replaces }: { act: Act; replaces: boolean }) {
  const { t } = useWords()
  const [state, post] = useActionState(act, fresh)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label={t('desk.composing.line')}
        name="text"
        dir="auto"
        required
        defaultValue={enteredIn(state, 'text')}
        errors={errorsOf(state, 'text')}
      />
      <TextField
        label={t('desk.composing.leads')}
        name="address"
        hint={t('desk.composing.leadsHint')}
        dir="ltr"
        inputMode="url"
        defaultValue={enteredIn(state, 'address')}
        errors={errorsOf(state, 'address')}
      />
      <TextField
        label={t('desk.composing.hours')}
        name="hours"
        hint={t('desk.composing.hoursHint')}
        inputMode="decimal"
        required
        defaultValue={enteredIn(state, 'hours') || '2'}
        errors={errorsOf(state, 'hours')}
      />
      <div>
        <Button>{replaces ? t('desk.composing.replace') : t('desk.composing.show')}</Button>
      </div>
    </form>
  )
}
