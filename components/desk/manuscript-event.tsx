import type { ReactNode } from 'react'
import { eventName } from '@/components/desk/manuscript-words'
import { momentTag } from '@/components/desk/moment-tag'
import type { ManuscriptEvent as Event } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What became of a manuscript, when and by whom; `byOperator`: whether nobody at the desk means the operator. */
export function ManuscriptEvent({
  words,
  event,
  byOperator = false,
  what: What = 'span',
}: {
  words: Words
  event: Event
  byOperator?: boolean
  what?: 'b' | 'span'
}) {
  const { at, by } = event
  const said = { event: eventName(words, event), when: words.moment(at), time: momentTag(at), name: by ?? '' }
  const tags = {
    ...said,
    what: (inside: ReactNode) => <What>{inside}</What>,
    by: (inside: ReactNode) => <bdi>{inside}</bdi>,
  }
  if (by) return words.t.rich('desk.manuscripts.eventBy', tags)
  return words.t.rich(byOperator ? 'desk.manuscripts.eventByOperator' : 'desk.manuscripts.eventThen', tags)
}
