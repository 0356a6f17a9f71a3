import { changedByWriter } from '@/newsroom/comments/change-rules'
import { type CommentStatus, rejectionReasonKeys } from '@/newsroom/moderation/moderation-rules'
import type { MadeBatch, Overtaken } from '@/newsroom/moderation/queue-rules'
import type { Words } from '@/newsroom/words/words-rules'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * A name within a sentence of plain text that runs as `dir` says: isolated (Unicode UAX 9) when its letters could run
 * the other way; in a sentence from the right always, as names with initials and numbers do there.
 */
export function isolated(name: string, dir: Words['dir'] = 'ltr'): string {
  return dir === 'rtl' || rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/** The reason of a decision in words, where it has one that its sentence does not say; one that is no longer in the list stands for itself. */
export function reasonInWords(reason: string | null, { t }: Words): string {
  if (reason === null || reason === changedByWriter) return ''
  const known = rejectionReasonKeys.find((key) => key === reason)
  return known ? t(`reasons.${known}`) : reason
}

/** What was done, and what it means, in a sentence or two: "Approved the comment by T. Vance. It is public now." */
export function batchInWords({ isUndo, made }: Pick<MadeBatch, 'isUndo' | 'made'>, words: Words): string {
  const { t, dir } = words
  const [first] = made
  // Nobody decides that a comment is withdrawn but its writer.
  if (!first || first.outcome === 'withdrawn') return t('desk.decisions.nothing')
  const count = made.length
  const name = isolated(first.name, dir)
  if (isUndo) return t(`desk.decisions.undone.${first.outcome}`, { count, name })
  const sentences = [t(`desk.decisions.done.${first.outcome}`, { count, name })]
  const isGone = first.outcome !== 'approved' && made.some((each) => each.from === 'approved')
  if (isGone) sentences.push(t('desk.decisions.noLongerPublic', { count }))
  if (first.outcome === 'rejected' && first.reason)
    sentences.push(t('desk.decisions.told', { count, reason: reasonInWords(first.reason, words) }))
  return sentences.join(' ')
}

/** What an undo brought a comment back to. */
export function restoredInWords(outcome: CommentStatus, { t }: Words): string {
  return t(`desk.decisions.restored.${outcome}`)
}

/** Who decided what meanwhile, and when in the edition's time zone, in a sentence. */
export function overtakenInWords({ name: writer, status, by, reason, at }: Overtaken, words: Words): string {
  const { t, dir } = words
  const name = isolated(writer, dir)
  const when = words.moment(at)
  if (status === 'withdrawn') return t('desk.decisions.withdrawn', { name, when })
  if (reason === changedByWriter && !by) return t('desk.decisions.changedMeanwhile', { name, when })
  if (by) return t(`desk.decisions.overtakenBy.${status}`, { name, when, staff: isolated(by, dir) })
  // Nobody has decided: a button was pressed that this site never drew.
  if (status === 'pending') return t('desk.decisions.stillWaits', { name })
  return t(`desk.decisions.overtakenByRule.${status}`, { name, when })
}

/** All of them, and that they were left as they are. */
export function allOvertakenInWords(overtaken: Overtaken[], words: Words): string {
  const { t } = words
  const end = overtaken.length === 1 ? t('desk.decisions.nothing') : t('desk.decisions.leftAsTheyAre')
  return [...overtaken.map((each) => overtakenInWords(each, words)), end].join(' ')
}
