/** A lead image as an article keeps it: where it is served, its size in pixels, its words. */
export interface LeadImage {
  src: string
  width: number
  height: number
  /** Narrower ones that are kept of it, in pixels; undefined for what an earlier Postbag kept. */
  narrower?: number[]
  alt: string
  caption: string
  credit: string
}

/** Where an image is served in one of its narrower widths. */
export function narrowerSrc(src: string, width: number): string {
  return src.replace(/\.webp$/, `-${width}.webp`)
}

/** An article as everyone may read it. */
export interface Article {
  id: string
  slug: string
  headline: string
  standfirst: string
  section: string
  byline: string[]
  /** Markdown. */
  body: string
  /** A BCP 47 tag. */
  lang: string
  image: LeadImage | null
  publishedAt: Date
  updatedAt: Date | null
  commentsOpen: boolean
  publicComments: number
  /** The highest position that one of its comments has. */
  lastPosition: number
}

/** An article in a list. */
export type ArticleInBrief = Pick<
  Article,
  'slug' | 'headline' | 'standfirst' | 'section' | 'byline' | 'lang' | 'image' | 'publishedAt'
>

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(lang).maximize()
  const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']
  return language && script && rightToLeft.includes(script) ? 'rtl' : 'ltr'
}

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
