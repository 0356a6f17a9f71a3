import { z } from 'zod'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import { safeAddress } from '@/newsroom/articles/body-rules'
import type { BreakingNews } from '@/newsroom/edition-rules'
import { numeral } from '@/newsroom/number-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The front page, composed. */
export interface FrontPage {
  /** In order; the first leads, the next two second it. */
  top: ArticleInBrief[]
  /** In the order of the masthead, each with what does not stand above, newest first. */
  sections: { section: string; articles: ArticleInBrief[] }[]
  /** The article with the most public comments first. */
  mostDiscussed: ArticleInBrief[]
}

/** How many stories an editor may pin: more than these nobody would find on one page. */
export const mostPinned = 8

/** A pinned story is moved by one place at a time. */
export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** The longest a breaking-news line stands, in hours; after two days it is no longer news. */
const longestBreaking = 48

const longestLine = 140

/** The form for the breaking-news line. */
export function breakingShape({ t }: Words) {
  return z.object({
    text: z
      .string()
      .transform((text) => text.replace(/\s+/gu, ' ').trim())
      .pipe(
        z
          .string()
          .min(1, t('desk.composingRefusals.noLine'))
          .max(longestLine, t('desk.composingRefusals.lineTooLong', { most: longestLine })),
      )
      .refine(
        (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
        t('desk.composingRefusals.unprintable'),
      ),
    address: z
      .string()
      .trim()
      .max(500, t('desk.composingRefusals.addressTooLong'))
      .refine(
        (address) => address === '' || safeAddress(address) !== undefined,
        t('desk.composingRefusals.address'),
      ),
    hours: z
      .string()
      .transform(numeral)
      .refine((typed) => /^(\d+|\d*\.\d+)$/.test(typed), t('desk.composingRefusals.noHours'))
      .transform(Number)
      .pipe(
        z
          .number()
          .min(0.25, t('desk.composingRefusals.tooShort'))
          .max(longestBreaking, t('desk.composingRefusals.tooLong', { most: longestBreaking })),
      ),
  })
}

/** The line as it stands at `now`; null when there is none, or when its time is over. */
export function breakingAt(breaking: BreakingNews | null, now: Date): BreakingNews | null {
  return breaking && now.getTime() < Date.parse(breaking.until) ? breaking : null
}
