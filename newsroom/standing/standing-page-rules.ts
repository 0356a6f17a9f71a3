import { z } from 'zod'
import { filledLine, line, lines } from '@/newsroom/line-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The standing pages, by the last part of their addresses, in the order of the desk. */
export const standingSlugs = ['about', 'house-rules', 'privacy', 'contact'] as const
export type StandingSlug = (typeof standingSlugs)[number]

/** A standing page as it is read. */
export interface WrittenPage {
  title: string
  standfirst: string
  /** Markdown. */
  body: string
}

/** What the texts that Postbag brings say of the paper they are for. */
export interface PaperFacts {
  name: string
  preModeration: boolean
  /** After how many days the key of address codes is replaced. */
  addressKeyDays: number
  /** A number in the language and the digits of the paper. */
  number: (number: number) => string
  publisher: { name: string; address: string; email: string; phone: string }
}

/** Whether there is a standing page of that name. */
export function isStandingSlug(slug: string): slug is StandingSlug {
  return standingSlugs.some((each) => each === slug)
}

/** In code points. */
const longest = { title: 120, standfirst: 300, body: 50_000 }

/** The form of a standing page. */
export function pageShape(words: Words) {
  const { t } = words
  return pageVersionShape(words).extend({
    title: filledLine(
      longest.title,
      t('desk.standingRefusals.titleTooLong', { most: longest.title }),
      t('desk.standingRefusals.noTitle'),
    ),
    standfirst: line(
      longest.standfirst,
      t('desk.standingRefusals.standfirstTooLong', { most: longest.standfirst }),
    ),
    body: lines(longest.body, t('desk.standingRefusals.bodyTooLong', { most: longest.body })).refine(
      (text) => text !== '',
      t('desk.standingRefusals.noBody'),
    ),
  })
}

/**
 * The button that brings back the text of Postbag. `version`: which one the form was drawn with; 0 for the text that
 * Postbag brings.
 */
export function pageVersionShape({ t }: Words) {
  return z.object({
    slug: z.enum(standingSlugs, t('desk.standingRefusals.noneSuch')),
    version: z.coerce.number(t('desk.standingRefusals.openAgain')).int().min(0).max(2_147_483_647),
  })
}

/** Text of the settings as it may stand in Markdown: its signs are signs, its lines are lines. */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&').replaceAll('\n', '  \n')
}

/** Paragraphs, without those that have nothing to say. */
export function paragraphs(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join('\n\n')
}
