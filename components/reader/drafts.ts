import { forget, keep, keysWith, recall, tabId } from '@/components/reader/memory'

const prefix = 'postbag-draft:'
const longestKept = 30 * 24 * 60 * 60 * 1000

/** The unfinished comment on an article that was written in this tab; empty when there is none. */
export function draftOf(article: string): string {
  return draftAt(ownKey(article)).text
}

/** The same, else the newest from another tab, which is this one's from now on: that other tab may be closed. */
export function takeDraft(article: string): string {
  const own = draftOf(article)
  const [newest] = own === '' ? draftsOf(article).sort((a, b) => b.at - a.at) : []
  if (!newest) return own
  keepDraft(article, newest.text)
  forget(newest.key)
  return newest.text
}

/** Each tab has its own, so that none takes another's away. Promises whether it is kept. */
export function keepDraft(article: string, text: string): boolean {
  if (text.trim() !== '') return keep(ownKey(article), { text, at: Date.now() })
  forget(ownKey(article))
  return true
}

/** Drops the drafts of an article that say what `text` says, in whichever tab they were written. */
export function dropDraft(article: string, text: string): void {
  for (const draft of draftsOf(article)) if (isSame(draft.text, text)) forget(draft.key)
}

export function dropOldDrafts(): void {
  for (const key of keysWith(prefix)) if (Date.now() - draftAt(key).at >= longestKept) forget(key)
}

/** Whether two texts are the same but for white space: a page has paragraphs where a field has line ends. */
export function isSame(one: string, other: string): boolean {
  return withoutSpace(one) === withoutSpace(other)
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

function ownKey(article: string): string {
  return `${prefix}${article}#${tabId()}`
}

function draftsOf(article: string) {
  return keysWith(`${prefix}${article}#`).map((key) => ({ key, ...draftAt(key) }))
}

function draftAt(key: string): { text: string; at: number } {
  const { text, at } = recall(key)
  return typeof text === 'string' && typeof at === 'number' ? { text, at } : { text: '', at: 0 }
}
