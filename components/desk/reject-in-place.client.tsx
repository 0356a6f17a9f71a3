'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { useQueueState } from '@/components/desk/queue-state.client'
import { type ReasonOption, RejectionFields } from '@/components/desk/rejection-fields'
import { Button } from '@/components/form/button'
import { errorsOf } from '@/components/form/form-state'

/** The rejection form where the comment is. Within the form around the list, so that it sends by itself. */
export function RejectInPlace({
  reasons,
  longestNote,
  leaveWords,
}: {
  reasons: readonly ReasonOption[]
  longestNote: number
  leaveWords: string
}) {
  const words = useWords()
  const { t } = words
  const { answer, stopRejecting, sendRejection, rejecting } = useQueueState()
  const place = useRef<HTMLFieldSetElement>(null)
  const wrong = answer.status === 'refused' ? answer : null
  useEffect(() => {
    if (wrong) place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [wrong])
  const number = rejecting?.values.length ?? 1

  function send() {
    const typed = new Map(
      [...(place.current?.elements ?? [])].flatMap((field): [string, string][] =>
        field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
          ? [[field.name, field.value]]
          : [],
      ),
    )
    sendRejection(typed.get('reason') ?? '', typed.get('note') ?? '')
  }

  return (
    <fieldset
      ref={place}
      className="desk-refuse desk-fields"
      onKeyDown={(event) => {
        if (event.key === 'Escape') stopRejecting()
      }}
    >
      <legend className="desk-hidden">{t('desk.rejection.why', { count: number })}</legend>
      <RejectionFields
        words={words}
        reasons={reasons}
        longestNote={longestNote}
        errors={(field) => errorsOf(answer, field)}
        autoFocus
      />
      <div className="desk-row">
        <Button type="button" onClick={send}>
          {t('desk.rejection.reject')}
        </Button>
        <Button type="button" kind="quiet" onClick={stopRejecting}>
          {leaveWords}
        </Button>
      </div>
    </fieldset>
  )
}
