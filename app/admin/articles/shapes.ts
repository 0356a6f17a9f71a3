import { z } from 'zod'
import { line } from '@/newsroom/articles/front-matter'
import { steps } from '@/newsroom/articles/manuscript-rules'
import { manuscriptShape } from '@/newsroom/articles/manuscript-shape'
import { trimmed } from '@/newsroom/comments/length-rules'

const gone = 'There is no such article.'
const number = z
  .string()
  .regex(/^\d{1,9}$/, 'Load the page again: what was sent does not say which version it is.')
  .transform(Number)

export const seenShape = z.object({ id: z.uuid(gone), version: number })

const longestText = 2000

const paragraph = z
  .string()
  .transform(trimmed)
  .refine((text) => text.length <= longestText, 'At most 2,000 characters.')
  .refine((text) => text.isWellFormed() && !/[^\P{Cc}\n]/u.test(text), 'Some of it cannot be printed.')

/** The form of an article that is there, with what each of its buttons needs. */
export const workShape = manuscriptShape.extend({
  ...seenShape.shape,
  /** The version that somebody else saved meanwhile, and over which this one is saved on purpose; empty: none. */
  over: z.union([z.literal(''), number]),
  do: z.enum(['save', 'autosave', 'over', 'theirs', ...steps]).catch('save'),
  note: line('The note', 1000),
  scheduledFor: z.string(),
  account: z.enum(['correction', 'clarification', 'none', 'form']).or(z.literal('')),
  place: z.enum(['top', 'bottom']).catch('bottom'),
  correction: paragraph,
  because: line('The reason', 400),
})

export type Work = z.output<typeof workShape>

export const restoreShape = seenShape.extend({ revision: number })
