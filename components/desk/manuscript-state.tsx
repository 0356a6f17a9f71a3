import { ManuscriptEvent } from '@/components/desk/manuscript-event'
import { hasUnpublishedChanges, noteInWords } from '@/components/desk/manuscript-words'
import { momentTag } from '@/components/desk/moment-tag'
import type { ManuscriptEvent as Event, Manuscript } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Where a manuscript stands, who brought it there and when. */
export function ManuscriptState({ words, manuscript }: { words: Words; manuscript: Manuscript }) {
  const { t, moment } = words
  const { status, scheduledFor, events, printed, embargo } = manuscript
  const [last] = events
  const timed = (at: Date) => ({ when: moment(at), time: momentTag(at) })
  return (
    <p className="desk-manuscript-state">
      <b className="desk-mark">{t(`desk.manuscripts.statuses.${status}`)}</b>
      {scheduledFor && <span>{t.rich('desk.manuscripts.scheduledFor', timed(scheduledFor))}</span>}
      {hasUnpublishedChanges(manuscript) && <b>{t('desk.manuscripts.withChangesWhole')}</b>}
      {last && (
        <span className="desk-soft">
          <LastEvent words={words} event={last} />
        </span>
      )}
      {printed && (
        <span className="desk-soft">
          {t.rich('desk.manuscripts.firstPublished', timed(printed.publishedAt))}
        </span>
      )}
      {embargo && (
        <span className="desk-embargo">
          {t.rich('desk.manuscripts.embargoed', { note: embargo, said: (inside) => <bdi>{inside}</bdi> })}
        </span>
      )}
    </p>
  )
}

/** What is scheduled says for when beside it already. */
function LastEvent({ words, event }: { words: Words; event: Event }) {
  const what = <ManuscriptEvent words={words} event={event} byOperator={event.note === ''} />
  if (event.note === '' || event.kind === 'scheduled') return what
  return words.t.rich('desk.manuscripts.noted', {
    note: noteInWords(words, event),
    what: () => what,
    said: (inside) => <bdi>{inside}</bdi>,
  })
}
