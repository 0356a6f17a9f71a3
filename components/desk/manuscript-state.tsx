import { DeskMoment } from '@/components/desk/desk-moment'
import { eventName, hasUnpublishedChanges, statusNames } from '@/components/desk/manuscript-words'
import type { Manuscript } from '@/newsroom/articles/manuscript-rules'

/** Where a manuscript stands, who brought it there and when. */
export function ManuscriptState({ manuscript, timeZone }: { manuscript: Manuscript; timeZone: string }) {
  const { status, scheduledFor, events, printed, embargo } = manuscript
  const [last] = events
  return (
    <p className="desk-manuscript-state">
      <b className="desk-mark">{statusNames[status]}</b>
      {scheduledFor && (
        <span>
          for <DeskMoment at={scheduledFor} timeZone={timeZone} />
        </span>
      )}
      {hasUnpublishedChanges(manuscript) && <b>with changes that are not published</b>}
      {last && (
        <span className="desk-soft">
          {eventName(last)} <DeskMoment at={last.at} timeZone={timeZone} />
          {last.by ? (
            <>
              {' '}
              by <bdi>{last.by}</bdi>
            </>
          ) : (
            last.note === '' && ' by the operator'
          )}
          {last.note && last.kind !== 'scheduled' && (
            <>
              : <bdi>{last.note}</bdi>
            </>
          )}
        </span>
      )}
      {printed && (
        <span className="desk-soft">
          first published <DeskMoment at={printed.publishedAt} timeZone={timeZone} />
        </span>
      )}
      {embargo && (
        <span className="desk-embargo">
          Embargo: <bdi>{embargo}</bdi>
        </span>
      )}
    </p>
  )
}
