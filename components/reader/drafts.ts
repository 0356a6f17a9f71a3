import { forget, keep, keysWith, recall } from '@/components/reader/memory'

const prefix = 'postbag-draft:'
const longestKept = 30 * 24 * 60 * 60 * 1000

/** The unfinished comment on an article; empty when there is none. */
export function draftOf(article: string): string {
  const { text } = recall(prefix + article)
  return typeof text === 'string' ? text : ''
}

/** Promises whether it is kept. */
export function keepDraft(article: string, text: string): boolean {
  if (text.trim() !== '') return keep(prefix + article, { text, at: Date.now() })
  dropDraft(article)
  return true
}

export function dropDraft(article: string): void {
  forget(prefix + article)
}

export function dropOldDrafts(): void {
  for (const key of keysWith(prefix)) {
    const { at } = recall(key)
    if (!(typeof at === 'number' && Date.now() - at < longestKept)) forget(key)
  }
}
