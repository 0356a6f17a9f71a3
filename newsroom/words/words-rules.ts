import { createTranslator } from 'use-intl/core'
import type { Month } from '@/newsroom/articles/month-rules'
import type { Digits, Edition, Language } from '@/newsroom/edition-rules'
import { arabic } from '@/newsroom/words/ar/catalogue'
import type { Catalogue, English } from '@/newsroom/words/catalogue-rules'
import { english } from '@/newsroom/words/en/catalogue'
import { french } from '@/newsroom/words/fr/catalogue'

/** All that the words of a page depend on; unlike `Words` it can be sent to a browser. */
export type WordsSetting = Pick<Edition, 'language' | 'digits' | 'timeZone'>

export const catalogues: Record<Language, Catalogue> = { en: english, fr: french, ar: arabic }

/** The languages of the interface, each by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' }

/** Everything that is said on a page, in one language, with times in one zone. */
export type Words = ReturnType<typeof makeWords>

const known = new Map<string, Words>()

/** The words for a setting. Made once: formats cost a hundred times what using them does. */
export function wordsOf({ language, digits, timeZone }: WordsSetting): Words {
  const key = `${language} ${digits} ${timeZone}`
  const words = known.get(key) ?? makeWords({ language, digits, timeZone })
  known.set(key, words)
  return words
}

/** What the log, the command line and the tests speak, in a zone. */
export function englishIn(timeZone: string): Words {
  return wordsOf({ language: 'en', digits: 'latn', timeZone })
}

function makeWords(setting: WordsSetting) {
  const { language, digits, timeZone } = setting
  const locale = localeOf(language, digits)
  const catalogue: Catalogue = catalogues[language]
  if (!speaksAsEnglish(catalogue)) throw new Error(`The catalogue of ${language} is not whole.`)
  const t = createTranslator({ locale, messages: catalogue, timeZone })
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  const dates = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekdays = format({ weekday: 'long' })
  const hours = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const months = format({ month: 'long', year: 'numeric' }, 'UTC')
  const monthNames = format({ month: 'long' }, 'UTC')
  const numbers = new Intl.NumberFormat(locale)
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const inUtc = ({ year, month }: Month) => Date.UTC(year, month - 1)

  /** "15 October 2025". */
  const date = (at: Date) => {
    const said = dates.format(at)
    // In French the first of a month is an ordinal, which Unicode's data does not know.
    return language === 'fr' ? said.replace(/^1 /, '1er ') : said
  }
  /** "16:30". */
  const time = (at: Date) => {
    const parts = hours.formatToParts(at)
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
    return t('times.time', { hour: part('hour'), minute: part('minute') })
  }
  return {
    language,
    digits,
    timeZone,
    /** For attributes and programs; with the digits, as https://unicode.org/reports/tr35/ writes them. */
    locale,
    dir: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    setting,
    t,
    date,
    time,
    /** "15 October 2025, 16:30". */
    moment: (at: Date) => t('times.moment', { date: date(at), time: time(at) }),
    /** "Wednesday 15 October 2025". */
    day: (at: Date) => t('times.day', { weekday: weekdays.format(at), date: date(at) }),
    /** "October 2025". */
    month: (month: Month) => months.format(inUtc(month)),
    /** "October". */
    nameOfMonth: (month: Month) => monthNames.format(inUtc(month)),
    /** "2025". */
    year: (year: number) => ungrouped.format(year),
    /** "5,000". */
    number: (number: number) => numbers.format(number),
    /** "A, B and C". */
    list: (items: string[]) => lists.format(items),
  }
}

/** British English, for its dates; of other languages only Arabic is written with either digits. */
function localeOf(language: Language, digits: Digits): string {
  return { en: 'en-GB', fr: 'fr', ar: `ar-u-nu-${digits}` }[language]
}

/** That a catalogue takes the same keys and values as the English one is tested; only the compiler cannot know. */
function speaksAsEnglish(catalogue: Catalogue): catalogue is English {
  return Object.keys(english).every((area) => area in catalogue)
}
