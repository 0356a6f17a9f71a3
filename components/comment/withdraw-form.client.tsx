'use client'

import { useActionState } from 'react'
import { Problems } from '@/components/comment/problems'
import { Button } from '@/components/form/button'
import { type FormState, fresh } from '@/components/form/form-state'
import { type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

interface WithdrawFormProps {
  id: string
  act: (before: FormState, form: FormData) => Promise<FormState>
  setting: WordsSetting
}

/** The button with which writers take back what they have sent. */
export function WithdrawForm({ id, act, setting }: WithdrawFormProps) {
  const { t } = wordsOf(setting)
  const [state, formAction] = useActionState(act, fresh, `/your-comments/${id}`)
  return (
    <form action={formAction}>
      <Problems state={state} idOf={{}} />
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet">{t('own.withdrawNow')}</Button>
    </form>
  )
}
