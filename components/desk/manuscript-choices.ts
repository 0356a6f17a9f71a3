import { type WorkType, workTypes } from '@/newsroom/articles/article-rules'

const typeNames: Record<WorkType, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  interview: 'Interview',
  review: 'Review',
  explainer: 'Explainer',
  obituary: 'Obituary',
  letter: 'Letter',
}

export const typeOptions = workTypes.map((value) => ({ value, label: typeNames[value] }))

const languages = ['en', 'fr', 'ar', 'de', 'es', 'fa', 'he', 'it', 'ku', 'nl', 'pt', 'ru', 'tr', 'uk', 'zh']
const names = new Intl.DisplayNames('en', { type: 'language' })

/** The languages to choose from, with the one that is chosen. */
export function languageOptions(chosen: string) {
  const all = languages.includes(chosen) || chosen === '' ? languages : [chosen, ...languages]
  return all.map((value) => ({ value, label: nameOf(value) }))
}

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
