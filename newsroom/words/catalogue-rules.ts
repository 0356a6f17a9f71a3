import type { english } from '@/newsroom/words/en/catalogue'

/** The English messages, by which the compiler knows which keys there are, and which values each takes. */
export type English = typeof english

type Spoken<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Spoken<Messages[Key]>
}

/** The messages of one language, in ICU's format (https://unicode-org.github.io/icu/userguide/format_parse/messages/), by area. */
export type Catalogue = Spoken<English>
