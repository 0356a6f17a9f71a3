import { z } from 'zod'
import { filledLine, line, lines } from '@/newsroom/line-rules'

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

const slug = z.enum(standingSlugs, 'There is no such page.')

/** Which version a form was drawn with; 0 for the text that Postbag brings. */
const version = z.coerce.number('Open this page again.').int().min(0).max(2_147_483_647)

/** The form of a standing page. */
export const pageShape = z.object({
  slug,
  version,
  title: filledLine('A title', 120, 'Write the title.'),
  standfirst: line('A standfirst', 300),
  body: lines('The text', 50_000).refine((text) => text !== '', 'Write the text of the page.'),
})

/** The button that brings back the text of Postbag. */
export const pageVersionShape = z.object({ slug, version })

/** Text of the settings as it may stand in Markdown: its signs are signs, its lines are lines. */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&').replaceAll('\n', '  \n')
}

/** Paragraphs, without those that have nothing to say. */
export function paragraphs(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join('\n\n')
}
