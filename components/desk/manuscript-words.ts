import { languageOptions, typeOptions } from '@/components/desk/manuscript-choices'
import type { ManuscriptEvent, ManuscriptInBrief } from '@/newsroom/articles/manuscript-rules'
import { catalogues, type Words } from '@/newsroom/words/words-rules'

const { manuscripts, writing } = catalogues.en.desk

/** What is said after something was done, by its name in the address; null for what is none. */
export function doneInWords({ t }: Words, done: unknown): string | null {
  const known = keysOf(manuscripts.done).find((key) => key === done)
  return known ? t(`desk.manuscripts.done.${known}`) : null
}

/** What became of a manuscript, in words, without who and when. */
export function eventName({ t }: Words, { kind }: Pick<ManuscriptEvent, 'kind'>): string {
  const known = keysOf(manuscripts.events).find((key) => key === kind)
  return known ? t(`desk.manuscripts.events.${known}`) : kind
}

/** What is noted of an event: what the site noted by itself in words, what somebody wrote as it was written. */
export function noteInWords(
  { t, moment, number }: Words,
  { kind, note }: Pick<ManuscriptEvent, 'kind' | 'note'>,
) {
  if (kind === 'scheduled') return t('desk.manuscripts.notes.scheduledFor', { when: moment(new Date(note)) })
  const [, version] = /^version (\d+)$/.exec(note) ?? []
  if (kind === 'restored' && version)
    return t('desk.manuscripts.notes.version', { version: number(Number(version)) })
  const known = own.find(([of, said]) => of === kind && said === note)?.[2]
  return known ? t(`desk.manuscripts.notes.${known}`) : note
}

/** What the site notes by itself, as it is stored. */
const own = [
  ['published', 'as scheduled', 'asScheduled'],
  ['updated', 'of form only', 'ofForm'],
  ['updated', 'with a correction', 'withCorrection'],
  ['updated', 'with a clarification', 'withClarification'],
] as const

/** Whether its working text is another than what everyone reads. */
export function hasUnpublishedChanges({
  status,
  version,
  publishedVersion,
}: Pick<ManuscriptInBrief, 'status' | 'version' | 'publishedVersion'>): boolean {
  return status === 'published' && version !== publishedVersion
}

/** The headline; of what has none yet, words that say so. */
export function headlineOr({ t }: Words, headline: string): string {
  return headline || t('desk.manuscripts.noHeadline')
}

/** What a field of an article is called. */
export function fieldName({ t }: Words, field: string): string {
  const known = keysOf(writing.fields).find((key) => key === field)
  return known ? t(`desk.writing.fields.${known}`) : field
}

const ticks = ['commentsOpen', 'commentsNeverClose', 'newsSitemap']

/** What a field of an article holds, as its form shows it: a choice by its name, a tick as yes or no. */
export function fieldValue(words: Words, field: string, value: string): string {
  const { t, number } = words
  if (ticks.includes(field)) return t(value === '' ? 'desk.writing.no' : 'desk.writing.yes')
  if (field === 'commentsClose' && value !== '') return number(Number(value))
  const choices =
    field === 'type' ? typeOptions(words) : field === 'lang' ? languageOptions(words, value) : []
  return choices.find((choice) => choice.value === value)?.label ?? value
}

function keysOf<Messages extends object>(messages: Messages): Extract<keyof Messages, string>[] {
  return Object.keys(messages).filter((key): key is Extract<keyof Messages, string> => key in messages)
}
