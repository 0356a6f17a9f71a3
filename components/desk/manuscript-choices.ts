import { workTypes } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** The kinds of work to choose from. */
export function typeOptions({ t }: Words) {
  return workTypes.map((value) => ({ value, label: t(`desk.writing.types.${value}`) }))
}

const languages = ['en', 'fr', 'ar', 'de', 'es', 'fa', 'he', 'it', 'ku', 'nl', 'pt', 'ru', 'tr', 'uk', 'zh']

/** The languages to choose from, with the one that is chosen. */
export function languageOptions({ locale }: Words, chosen: string) {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const all = languages.includes(chosen) || chosen === '' ? languages : [chosen, ...languages]
  return all.map((value) => ({ value, label: nameOf(value, names) }))
}

function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
