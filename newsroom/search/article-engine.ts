import type { Writer } from '@/db/store'

/** An article's words, field by field. */
export interface IndexedArticle {
  id: string
  publishedAt: Date
  headline: string[]
  standfirst: string[]
  byline: string[]
  body: string[]
  /** Its section as a word that no text has. */
  section: string
}

/** What is looked for among the articles. */
export interface Asked {
  /** At least one. */
  phrases: string[][]
  section: string | null
  from: Date | null
  until: Date | null
}

/** An article that has all that is looked for. */
export interface Candidate {
  id: string
  publishedAt: number
  /** The more of what is looked for, and the weightier the place, the higher; of one question only. */
  rank: number
  inHeadline: boolean
}

/** What the two engines do each in their own way. */
export interface ArticleSearchEngine {
  remember(tx: Writer, article: IndexedArticle): Promise<void>
  forget(tx: Writer, articleId: string): Promise<void>
  /**
   * The newest `most` articles that have all phrases, and the newest `mostInHeadline` that have them in their headlines.
   * `isAll`: these are all that there are; otherwise each has the rank 0.
   */
  candidates(
    asked: Asked,
    most: number,
    mostInHeadline: number,
  ): Promise<{ candidates: Candidate[]; isAll: boolean }>
}
