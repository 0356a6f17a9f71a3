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
  /** What must stay in sight when it is cropped, as parts of its width and height from 0 to 1; the middle by default. */
  focus?: { x: number; y: number }
}

/** Which kind of work an article is; readers are told by a label, and by the weight of its headline. */
export const workTypes = [
  'news',
  'analysis',
  'opinion',
  'interview',
  'review',
  'explainer',
  'obituary',
  'letter',
] as const
export type WorkType = (typeof workTypes)[number]

/** What stands around an article's text. */
export interface Furniture {
  workType: WorkType
  /** The names of what it is about. */
  tags: string[]
  /** What to know in a few sentences, before the text. */
  keyPoints: string[]
  /** Markdown: what it rests on. Empty: no box. */
  sources: string
  /** Markdown: how it was made. Empty: no box. */
  methods: string
  /** Slugs of articles that the editors set beside it. */
  related: string[]
  /** The same article in other languages. */
  translations: { lang: string; slug: string }[]
  inNewsSitemap: boolean
  /** After how many days from publication its comments close: a number, never, or as the edition says (null). */
  commentsCloseAfterDays: number | 'never' | null
}

/** What stands around a text of which nothing more is said. */
export const noFurniture: Furniture = {
  workType: 'news',
  tags: [],
  keyPoints: [],
  sources: '',
  methods: '',
  related: [],
  translations: [],
  inNewsSitemap: true,
  commentsCloseAfterDays: null,
}

/** Everything that is written of an article; what is published of it, and what its manuscript holds. */
export interface ArticleContent {
  headline: string
  standfirst: string
  section: string
  byline: string[]
  /** Markdown. */
  body: string
  /** A BCP 47 tag. */
  lang: string
  image: LeadImage | null
  commentsOpen: boolean
  furniture: Furniture
}

/** Where an image is served in one of its narrower widths. */
export function narrowerSrc(src: string, width: number): string {
  return src.replace(/\.webp$/, `-${width}.webp`)
}

/** An article as everyone may read it. */
export interface Article extends ArticleContent {
  id: string
  slug: string
  publishedAt: Date
  updatedAt: Date | null
  publicComments: number
  /** The highest position that one of its comments has. */
  lastPosition: number
}

/** An article in a list. */
export type ArticleInBrief = Pick<
  Article,
  | 'slug'
  | 'headline'
  | 'standfirst'
  | 'section'
  | 'byline'
  | 'lang'
  | 'image'
  | 'publishedAt'
  | 'publicComments'
> & {
  /** Null for what an earlier Postbag stored. */
  workType?: WorkType | null
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(lang).maximize()
  const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']
  return language && script && rightToLeft.includes(script) ? 'rtl' : 'ltr'
}

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
