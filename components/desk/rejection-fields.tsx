import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { Words } from '@/newsroom/words/words-rules'

export type ReasonOption = { value: string; label: string }

/** Why a comment is rejected: the reason, and a note that its writer reads. */
export function RejectionFields({
  words: { t },
  reasons,
  entered = { reason: '', note: '' },
  errors,
  longestNote,
  autoFocus,
}: {
  words: Words
  reasons: readonly ReasonOption[]
  entered?: { reason: string; note: string }
  errors: (field: string) => string[]
  longestNote: number
  autoFocus?: boolean
}) {
  return (
    <>
      <SelectField
        key={entered.reason}
        label={t('desk.rejection.reason')}
        name="reason"
        unchosen={t('desk.rejection.chooseReason')}
        options={reasons}
        required
        autoFocus={autoFocus}
        defaultValue={entered.reason}
        errors={errors('reason')}
      />
      <TextField
        label={t('form.note')}
        name="note"
        multiline
        rows={3}
        dir="auto"
        defaultValue={entered.note}
        errors={errors('note')}
        hint={t('desk.rejection.noteHint', { count: longestNote })}
      />
    </>
  )
}
