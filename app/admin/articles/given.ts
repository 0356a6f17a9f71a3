import type { Work } from '@/app/admin/articles/shapes'
import { momentAt } from '@/newsroom/articles/local-time-rules'
import type { Account } from '@/newsroom/articles/manuscript-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** The moment that the field for it names in `timeZone`. Refuses, at the field, what is none. */
export function timeIn(written: string, timeZone: string): Date {
  const at = momentAt(written, timeZone)
  if (!at)
    throw mend('scheduledFor', ({ t }) =>
      t('desk.articleProblems.chooseTime', { example: '2026-03-02T06:00' }),
    )
  return at
}

/** What is said of changes of what readers have read; null when nothing was chosen. Refuses, at the field, what is half said. */
export function accountIn({ account, place, correction, because }: Work): Account | null {
  if (account === '') return null
  if (account === 'form') return { kind: 'form' }
  if (account === 'none') {
    if (because === '') throw mend('because', ({ t }) => t('desk.articleProblems.because'))
    return { kind: 'none', because }
  }
  if (correction === '') throw mend('correction', ({ t }) => t('desk.articleProblems.correction'))
  return { kind: account, place, text: correction }
}

function mend(field: string, sentence: Sentence): Refusal {
  return new Refusal('invalid', ({ t }) => t('problems.mend'), { [field]: [sentence] })
}
