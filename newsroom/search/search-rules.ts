import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** In characters; what is longer is cut. */
export const longestQuestion = 200

export const foundPerPage = 10

/** How many of the newest articles that have the words are told apart; older ones are found by their headlines. */
export const mostRanked = 500

/** How old what is found may be, in days. */
export const periods = { week: 7, month: 31, year: 366 } as const
type Period = keyof typeof periods

/** A search as a reader asked for it. */
export interface SearchQuestion {
  q: string
  /** Whether the question was longer than is read. */
  isCut: boolean
  /** A section's slug; empty: any. */
  section: string
  period: Period | null
  /** The first and the last day ("2025-10-15") on which what is found was published; empty: any. */
  from: string
  to: string
  /** Which of them was given as what is no day, and not read. */
  notDays: ('from' | 'to')[]
  /** From 1. */
  page: number
}

/** Whether the last day is before the first. */
export function isBackwards({ from, to }: Pick<SearchQuestion, 'from' | 'to'>): boolean {
  return from !== '' && to !== '' && to < from
}

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  text: string
  isMatch: boolean
}

/** An article that was found. */
export interface FoundArticle {
  article: ArticleInBrief
  headline: Stretch[]
  excerpt: Stretch[]
}

/** More words than this are not looked for: each costs time. */
export const mostWordsAsked = 12

/** A page of what was found. */
export interface FoundPage {
  articles: FoundArticle[]
  /** How many were found, on all pages. */
  count: number
  /** Whether there may be more, among older articles. */
  hasMore: boolean
  /** Whether the question had more words than are looked for. */
  isShortened: boolean
  page: number
  pages: number
}
