import { ManuscriptEvent } from '@/components/desk/manuscript-event'
import { noteInWords } from '@/components/desk/manuscript-words'
import { momentTag } from '@/components/desk/moment-tag'
import type { Manuscript } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What became of a manuscript, the newest first. */
export function ManuscriptEvents({ words, manuscript }: { words: Words; manuscript: Manuscript }) {
  return (
    <ol className="desk-history">
      {manuscript.events.map((event) => (
        <li key={event.id}>
          <ManuscriptEvent words={words} event={event} what="b" />
          {event.note && (
            <p className="desk-note" dir="auto">
              {noteInWords(words, event)}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The versions that are kept of a manuscript, the newest first, each with the way to what it changed. */
export function ManuscriptRevisions({
  words: { t, moment, number },
  manuscript,
  open,
}: {
  words: Words
  manuscript: Manuscript
  open: number | undefined
}) {
  const { id, revisions, publishedVersion } = manuscript
  return (
    <ol className="desk-history">
      {revisions.map(({ version, by, automatic, at }) => (
        <li key={version}>
          {t.rich(by ? 'desk.pastVersions.line' : 'desk.pastVersions.lineOperator', {
            version: number(version),
            when: moment(at),
            name: by ?? '',
            to: (inside) => (
              <a
                href={`/admin/articles/${id}/history?version=${version}`}
                aria-current={version === open ? 'true' : undefined}
              >
                {inside}
              </a>
            ),
            time: momentTag(at),
            by: (inside) => <bdi>{inside}</bdi>,
          })}
          {automatic && <span className="desk-soft"> {t('desk.pastVersions.automatic')}</span>}
          {version === publishedVersion && (
            <span className="desk-mark"> {t('desk.pastVersions.isRead')}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
