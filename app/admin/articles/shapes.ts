import { z } from 'zod'
import { correctionField } from '@/newsroom/articles/correction-rules'
import { steps } from '@/newsroom/articles/manuscript-rules'
import { lineField, manuscriptShape } from '@/newsroom/articles/manuscript-shape'
import type { Words } from '@/newsroom/words/words-rules'

function numberField({ t }: Words) {
  return z
    .string()
    .regex(/^\d{1,9}$/, t('desk.articleProblems.whichVersion'))
    .transform(Number)
}

export function seenShape(words: Words) {
  return z.object({ id: z.uuid(words.t('desk.articleProblems.noSuch')), version: numberField(words) })
}

/** The form of an article that is there, with what each of its buttons needs. */
export function workShape(words: Words) {
  return manuscriptShape(words).extend({
    ...seenShape(words).shape,
    /** The version that somebody else saved meanwhile, and over which this one is saved on purpose; empty: none. */
    over: z.union([z.literal(''), numberField(words)]),
    do: z.enum(['save', 'autosave', 'over', 'theirs', ...steps]).catch('save'),
    note: lineField(words, 'note', 1000),
    scheduledFor: z.string(),
    account: z.enum(['correction', 'clarification', 'none', 'form']).or(z.literal('')),
    place: z.enum(['top', 'bottom']).catch('bottom'),
    correction: correctionField(words),
    because: lineField(words, 'because', 400),
  })
}

export type Work = z.output<ReturnType<typeof workShape>>

export function restoreShape(words: Words) {
  return seenShape(words).extend({ revision: numberField(words) })
}
