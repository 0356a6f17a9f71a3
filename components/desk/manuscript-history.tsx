import { DeskMoment } from '@/components/desk/desk-moment'
import { momentInWords } from '@/components/desk/desk-time'
import { eventName } from '@/components/desk/manuscript-words'
import type { Manuscript } from '@/newsroom/articles/manuscript-rules'

/** What became of a manuscript, the newest first. */
export function ManuscriptEvents({ manuscript, timeZone }: { manuscript: Manuscript; timeZone: string }) {
  return (
    <ol className="desk-history">
      {manuscript.events.map(({ id, kind, note, by, at }) => (
        <li key={id}>
          <b>{eventName({ kind })}</b> <DeskMoment at={at} timeZone={timeZone} />
          {by && (
            <>
              {' '}
              by <bdi>{by}</bdi>
            </>
          )}
          {note && (
            <p className="desk-note">
              {kind === 'scheduled' ? `for ${momentInWords(new Date(note), timeZone)}` : note}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The versions that are kept of a manuscript, the newest first, each with the way to what it changed. */
export function ManuscriptRevisions({
  manuscript,
  open,
  timeZone,
}: {
  manuscript: Manuscript
  open: number | undefined
  timeZone: string
}) {
  const { id, revisions, publishedVersion } = manuscript
  return (
    <ol className="desk-history">
      {revisions.map(({ version, by, automatic, at }) => (
        <li key={version}>
          <a
            href={`/admin/articles/${id}/history?version=${version}`}
            aria-current={version === open ? 'true' : undefined}
          >
            Version {version}
          </a>{' '}
          <DeskMoment at={at} timeZone={timeZone} /> by <bdi>{by ?? 'the operator'}</bdi>
          {automatic && <span className="desk-soft"> saved by itself</span>}
          {version === publishedVersion && <span className="desk-mark"> what readers read</span>}
        </li>
      ))}
    </ol>
  )
}
