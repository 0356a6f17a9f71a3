'use client'

import { useActionState } from 'react'
import { Problems } from '@/components/comment/problems'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

const idOf = { body: 'your-comment' }

interface ChangeFormProps {
  id: string
  body: string
  /** Once it cannot be changed any more, what was typed meanwhile is still shown. */
  isOpen: boolean
  act: (before: FormState, form: FormData) => Promise<FormState>
  setting: WordsSetting
}

/** The form in which writers change what they have sent. */
export function ChangeForm({ id, body, isOpen, act, setting }: ChangeFormProps) {
  const { t } = wordsOf(setting)
  const [state, formAction] = useActionState(act, fresh, `/your-comments/${id}`)
  const isRefused = state.status === 'refused'
  if (!isOpen && !isRefused) return null
  return (
    <form action={formAction} noValidate>
      <Problems state={state} idOf={idOf} />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="body"
        label={isOpen ? t('form.body') : t('form.written')}
        id={idOf.body}
        multiline
        rows={8}
        errors={errorsOf(state, 'body')}
        defaultValue={isRefused ? enteredIn(state, 'body') : body}
        readOnly={!isOpen}
        dir="auto"
        required
      />
      {isOpen && (
        <p className="mt-3.5">
          <Button>{t('own.changeNow')}</Button>
        </p>
      )}
    </form>
  )
}
