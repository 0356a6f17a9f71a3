import type { StoredManuscript } from '@/newsroom/articles/manuscript-in-hand'
import { contentOf } from '@/newsroom/articles/stored-content'
import { Refusal, type Sentence } from '@/newsroom/refusal'

/** Refuses, beside each field, what has no headline, section or text: readers could not be shown it. */
export function refuseUnfinished({ content }: StoredManuscript): void {
  const { headline, section, body } = contentOf(content)
  const missing = Object.entries({ headline, section, body }).filter(([, text]) => text.trim() === '')
  if (missing.length === 0) return
  const words: Record<string, Sentence> = {
    headline: ({ t }) => t('desk.articleProblems.noHeadline'),
    section: ({ t }) => t('desk.articleProblems.noSection'),
    body: ({ t }) => t('desk.articleProblems.noBody'),
  }
  throw new Refusal(
    'invalid',
    ({ t }) => t('desk.articleProblems.unfinished'),
    Object.fromEntries(missing.map(([field]) => [field, [words[field] ?? '']])),
  )
}
