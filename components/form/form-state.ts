import type { RefusalReason } from '@/newsroom/refusal-rules'

/** What a form knows of its last post. */
export type FormState =
  | { status: 'fresh' }
  | {
      status: 'done'
      message: string
      undo?: string
      /** Of what was saved, for whoever goes on writing it. */
      version?: number
      /** Made for somebody else, and shown this once. */
      password?: string
    }
  | {
      status: 'refused'
      reason: RefusalReason
      message: string
      /** Sentences, by the field they are about. */
      fields: Record<string, string[]>
      /** What was typed, by field; never a password. */
      entered: Record<string, string>
    }
  | {
      /** Nothing was stored: it is shown as it would be printed. */
      status: 'previewed'
      comment: { name: string; body: string }
      /** What was typed, by field. */
      entered: Record<string, string>
    }

export const fresh: FormState = { status: 'fresh' }

/** Whether what was typed into this field must not be sent back. */
export function isSecretField(name: string): boolean {
  return /password|present|next/i.test(name)
}

/** The fields of all forms into which people write, but for secret ones; the catalogues have their labels. */
const writtenFields = ['name', 'email', 'headline', 'standfirst', 'body', 'note'] as const

/** What a person typed into a form. */
export type Typed = { name: (typeof writtenFields)[number]; text: string }[]

/** What a person typed into `form`, field by field; nothing that was left empty, nothing secret. */
export function typedInto(form: FormData): Typed {
  return writtenFields.flatMap((name) => {
    const text = form.get(name)
    return typeof text === 'string' && text.trim() !== '' ? [{ name, text }] : []
  })
}

/** The sentences about a field; none when the form was not refused. */
export function errorsOf(state: FormState, field: string): string[] {
  return state.status === 'refused' ? (state.fields[field] ?? []) : []
}

/** What was typed into a field before the form came back, refused or to look at. */
export function enteredIn(state: FormState, field: string): string {
  return 'entered' in state ? (state.entered[field] ?? '') : ''
}
