import { z } from 'zod'
import { charactersInWords, lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import { isId } from '@/newsroom/moderation/moderation-rules'

/** A correction says what was wrong; a clarification what could be misunderstood. */
export const correctionKinds = ['correction', 'clarification'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** Where the article shows it: above its text, for what everyone has to know, or below. */
export const correctionPlaces = ['top', 'bottom'] as const
export type CorrectionPlace = (typeof correctionPlaces)[number]

/** What was put right in an article, as everyone reads it. */
export interface Correction {
  id: string
  kind: CorrectionKind
  place: CorrectionPlace
  /** Plain text; an empty line ends a paragraph. */
  text: string
  at: Date
}

/** A correction in the list of all, with the article that it is about. */
export interface ListedCorrection extends Correction {
  article: { slug: string; headline: string; lang: string }
}

/** In code points. */
export const longestCorrection = 2000

/** The correction form: which article, and what stands in it from now on. */
export const correctionShape = z.object({
  article: z.string().refine(isId, 'There is no such article.'),
  kind: z.enum(correctionKinds, 'Choose whether it corrects or clarifies.'),
  place: z.enum(correctionPlaces, 'Choose whether it stands above or below the text.'),
  text: z
    .string()
    .transform((text) => trimmed(text.replace(/\r\n?/g, '\n')))
    .refine((text) => text !== '', 'Write what was wrong, and what is right.')
    .refine(
      (text) => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text),
      'It contains characters that cannot be stored.',
    )
    .superRefine((text, report) => {
      const over = lengthOf(text) - longestCorrection
      if (over <= 0) return
      const most = charactersInWords(longestCorrection)
      report.addIssue(
        `A correction may have ${most} at most. This one has ${charactersInWords(over)} too many.`,
      )
    }),
})

export type CorrectionDraft = z.output<typeof correctionShape>

/** The paragraphs of a correction's text. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

/** The address of a correction, in the article that it is about. */
export function correctionAddress(slug: string, id: string): string {
  return `/articles/${slug}#correction-${id}`
}
