import type { LeadImage } from '@/newsroom/articles/article-rules'

/** What a feed says, in whichever format. Addresses are paths within the site. */
export interface Feed {
  title: string
  description: string
  /** The page that it follows. */
  home: string
  /** The same entries, in each format in which they are to be had. */
  files: Partial<Record<FeedFormat, string>>
  entries: FeedEntry[]
}

/** An article, or what else a feed tells of. */
export interface FeedEntry {
  id: string
  /** May have a fragment. */
  address: string
  title: string
  summary: string
  /** Its whole text as HTML, with absolute addresses under the site's public origin. */
  html: (origin: string) => string
  lang: string
  image: LeadImage | null
  authors: string[]
  categories: string[]
  publishedAt: Date
  updatedAt: Date | null
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The addresses of the feeds of what is at `home`, which has no slash at its end. */
export function feedFiles(home: string): Record<FeedFormat, string> {
  return { rss: `${home}/feed.xml`, atom: `${home}/atom.xml`, json: `${home}/feed.json` }
}
