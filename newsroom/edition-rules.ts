import type { LeadImage } from '@/newsroom/articles/article-rules'

/** The languages that the interface speaks. */
export const languages = ['en', 'fr', 'ar'] as const
export type Language = (typeof languages)[number]

/** Latin or Arabic-Indic digits, by their Unicode names (https://unicode.org/reports/tr35/#UnicodeNumberSystemIdentifier). */
export const digitSystems = ['latn', 'arab'] as const
export type Digits = (typeof digitSystems)[number]

/** One line above the front page, until its end. */
export interface BreakingNews {
  text: string
  /** An address within the site or on the web; empty: no link. */
  address: string
  until: string
}

/** The site's own settings. */
export interface Edition {
  name: string
  motto: string
  /** An IANA time zone; every time on the site is shown in it. */
  timeZone: string
  /** Whether every comment waits for a person. */
  preModeration: boolean
  language: Language
  digits: Digits
  /** On paper, as #rrggbb. */
  accent: string
  /** After how many days from an article's publication its comments close; null: never. */
  commentsCloseAfterDays: number | null
  /** For how many minutes writers may change what they have sent; 0: they may not. */
  changeMinutes: number
  /** Who is behind the paper, for imprint and search engines; each may be empty. */
  publisher: { name: string; address: string; email: string; phone: string }
  /** Addresses of the paper's own pages elsewhere. */
  socialProfiles: string[]
  /** What is shown where an article without an image is shared. */
  image: LeadImage | null
  breaking: BreakingNews | null
}
