import { z } from 'zod'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A correction says what was wrong; a clarification what could be misunderstood. */
export const correctionKinds = ['correction', 'clarification'] as const
type CorrectionKind = (typeof correctionKinds)[number]

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
const longestText = 2000

/** What a correction says, as a form has it: paragraphs of plain text, or nothing. */
export function correctionField({ t }: Words) {
  return z
    .string()
    .transform(trimmed)
    .refine(
      (text) => lengthOf(text) <= longestText,
      t('desk.articleProblems.correctionTooLong', { most: longestText }),
    )
    .refine(
      (text) => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text),
      t('desk.articleProblems.correctionUnprintable'),
    )
}

/** What is to stand in an article from now on. */
export interface CorrectionDraft extends Omit<Correction, 'id' | 'at'> {
  /** The id of the article. */
  article: string
}

/** The paragraphs of a correction's text. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

/** The address of a correction, in the article that it is about. */
export function correctionAddress(slug: string, id: string): string {
  return `/articles/${slug}#correction-${id}`
}
