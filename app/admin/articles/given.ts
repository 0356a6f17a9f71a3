import type { Work } from '@/app/admin/articles/shapes'
import { momentAt } from '@/newsroom/articles/local-time-rules'
import type { Account } from '@/newsroom/articles/manuscript-rules'
import { Refusal } from '@/newsroom/refusal'

/** The moment that the field for it names in `timeZone`. Refuses, at the field, what is none. */
export function timeIn(written: string, timeZone: string): Date {
  const at = momentAt(written, timeZone)
  if (!at) throw mend('scheduledFor', 'Choose a day and a time, such as 2026-03-02T06:00.')
  return at
}

/** What is said of changes of what readers have read; null when nothing was chosen. Refuses, at the field, what is half said. */
export function accountIn({ account, place, correction, because }: Work): Account | null {
  if (account === '') return null
  if (account === 'form') return { kind: 'form' }
  if (account === 'none') {
    if (because === '') throw mend('because', 'Write why readers need no correction.')
    return { kind: 'none', because }
  }
  if (correction === '') throw mend('correction', 'Write what was wrong, and what is right.')
  return { kind: account, place, text: correction }
}

function mend(field: string, sentence: string): Refusal {
  return new Refusal('invalid', 'Something in the form has to be mended first.', { [field]: [sentence] })
}
