'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { type ReasonOption, RejectionFields } from '@/components/desk/rejection-fields'
import { Button } from '@/components/form/button'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** The rejection form on a page of its own. */
export function RejectionForm({
  reject,
  address,
  comments,
  back,
  onward,
  cancel,
  reasons,
  longestNote,
  kept,
}: {
  reject: Act
  /** Of the page it is on. */
  address: string
  /** The comments, as the buttons of the list carry them. */
  comments: string[]
  back: string
  onward: string
  /** Where the way back leads. */
  cancel: string
  reasons: readonly ReasonOption[]
  longestNote: number
  /** What was typed before one had to sign in. */
  kept: { reason: string; note: string }
}) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(reject, fresh, address)
  const isRefused = state.status === 'refused'
  const typed = { reason: enteredIn(state, 'reason'), note: enteredIn(state, 'note') }
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      {comments.map((value) => (
        <input key={value} type="hidden" name="comments" value={value} />
      ))}
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="onward" value={onward} />
      <RejectionFields
        words={words}
        reasons={reasons}
        longestNote={longestNote}
        entered={isRefused ? typed : kept}
        errors={(field) => errorsOf(state, field)}
      />
      <div className="desk-row">
        <Button>{t('desk.rejection.reject')}</Button>
        <a href={cancel}>{t('desk.rejection.back')}</a>
      </div>
    </form>
  )
}
