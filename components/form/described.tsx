import type { ReactNode } from 'react'

/** What every field of a form has: a label above it, and below it what was wrong and what to know. */
export interface FieldWords {
  name: string
  label: string
  /** Unique on the page; the name when not given. */
  id?: string | undefined
  /** Read out with the field, never as part of its label. */
  hint?: ReactNode
  /** Whole sentences; with any, the field counts as wrong. */
  errors?: string[] | undefined
  className?: string | undefined
  /** For what is named by the label without being its field. */
  labelId?: string | undefined
}

export const box =
  'block w-full min-h-11 rounded-none border border-ink bg-paper px-3 py-2.5 font-sans text-said text-ink aria-invalid:border-2 aria-invalid:border-accent'

/** The attributes that tie a field to its sentences. */
export function described({ id, name, hint, errors = [] }: FieldWords) {
  const field = id ?? name
  const ids = [errors.length > 0 && errorsId(field), hint !== undefined && hintId(field)].filter(Boolean)
  return {
    id: field,
    name,
    'aria-invalid': errors.length > 0 || undefined,
    'aria-describedby': ids.join(' ') || undefined,
  }
}

/** A field with its label and sentences around it. */
export function Described({ children, ...words }: FieldWords & { children: ReactNode }) {
  const { id, name, label, hint, errors = [], className, labelId } = words
  const field = id ?? name
  return (
    <div className={className}>
      <label htmlFor={field} id={labelId} className="mb-1 block font-sans text-said font-semibold">
        {label}
      </label>
      {children}
      {errors.length > 0 && (
        <div id={errorsId(field)} className="mt-1.5 font-sans text-label wrap-anywhere text-accent">
          {errors.map((sentence) => (
            <p key={sentence} className="before:text-[0.6875rem] before:content-['▲_'/'']">
              {sentence}
            </p>
          ))}
        </div>
      )}
      {hint !== undefined && (
        <div id={hintId(field)} className="mt-1.5 font-sans text-caption text-soft">
          {hint}
        </div>
      )}
    </div>
  )
}

function errorsId(field: string): string {
  return `${field}-errors`
}

function hintId(field: string): string {
  return `${field}-hint`
}
