import { DeskMoment } from '@/components/desk/desk-moment'
import { hasUnpublishedChanges, headlineOr, statusNames } from '@/components/desk/manuscript-words'
import type { ManuscriptInBrief } from '@/newsroom/articles/manuscript-rules'

/** Manuscripts as the desk lists them. */
export function ManuscriptList({
  manuscripts,
  timeZone,
}: {
  manuscripts: ManuscriptInBrief[]
  timeZone: string
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without marks is none to Safari
    <ul role="list" className="desk-manuscripts">
      {manuscripts.map((manuscript) => (
        <li key={manuscript.id}>
          <a href={`/admin/articles/${manuscript.id}`}>
            <bdi lang={manuscript.headline ? manuscript.lang : undefined}>
              {headlineOr(manuscript.headline)}
            </bdi>
          </a>
          <p className="desk-soft">
            <b>{statusNames[manuscript.status]}</b>
            {manuscript.scheduledFor && (
              <>
                {' '}
                for <DeskMoment at={manuscript.scheduledFor} timeZone={timeZone} />
              </>
            )}
            {hasUnpublishedChanges(manuscript) && (
              <span className="desk-mark"> with unpublished changes</span>
            )}
            {manuscript.section && (
              <>
                {' · '}
                <bdi>{manuscript.section}</bdi>
              </>
            )}
            {manuscript.owner && (
              <>
                {' · '}
                <bdi>{manuscript.owner}</bdi>
              </>
            )}
            {' · changed '}
            <DeskMoment at={manuscript.changedAt} timeZone={timeZone} />
            {manuscript.embargo && <span className="desk-embargo"> Embargo</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
