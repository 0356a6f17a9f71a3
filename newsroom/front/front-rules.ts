import { z } from 'zod'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import { safeAddress } from '@/newsroom/articles/body-rules'
import type { BreakingNews } from '@/newsroom/edition-rules'

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
export const longestBreaking = 48

const longestLine = 140

/** The form for the breaking-news line. `until` is a moment. */
export const breakingShape = z.object({
  text: z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'Write what has happened.')
        .max(longestLine, `The line may have ${longestLine} characters, so that a phone shows it whole.`),
    )
    .refine(
      (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
      'It has characters that cannot be printed.',
    ),
  address: z
    .string()
    .trim()
    .max(500, 'This address is too long.')
    .refine(
      (address) => address === '' || safeAddress(address) !== undefined,
      'Write an address that begins with https:// or, within the site, with a slash.',
    ),
  hours: z.coerce
    .number('Say for how many hours.')
    .min(0.25, 'It stands a quarter of an hour at least.')
    .max(longestBreaking, `It stands ${longestBreaking} hours at most.`),
})

/** The line as it stands at `now`; null when there is none, or when its time is over. */
export function breakingAt(breaking: BreakingNews | null, now: Date): BreakingNews | null {
  return breaking && now.getTime() < Date.parse(breaking.until) ? breaking : null
}
