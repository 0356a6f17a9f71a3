import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'

export type ReasonOption = { value: string; label: string }

/** Why a comment is rejected: the reason, and a note that its writer reads. */
export function RejectionFields({
  reasons,
  entered = { reason: '', note: '' },
  errors,
  longestNote,
  autoFocus,
}: {
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
        label="Reason"
        name="reason"
        unchosen="Choose a reason"
        options={reasons}
        required
        autoFocus={autoFocus}
        defaultValue={entered.reason}
        errors={errors('reason')}
      />
      <TextField
        label="Note"
        name="note"
        multiline
        rows={3}
        dir="auto"
        defaultValue={entered.note}
        errors={errors('note')}
        hint={`Optional. The writer reads it with the reason: ${longestNote.toLocaleString('en')} characters at most.`}
      />
    </>
  )
}
