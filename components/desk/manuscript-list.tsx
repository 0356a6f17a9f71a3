import { hasUnpublishedChanges, headlineOr } from '@/components/desk/manuscript-words'
import { momentTag } from '@/components/desk/moment-tag'
import type { ManuscriptInBrief } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Manuscripts as the desk lists them. */
export function ManuscriptList({ words, manuscripts }: { words: Words; manuscripts: ManuscriptInBrief[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without marks is none to Safari
    <ul role="list" className="desk-manuscripts">
      {manuscripts.map((manuscript) => (
        <li key={manuscript.id}>
          <a href={`/admin/articles/${manuscript.id}`}>
            <bdi lang={manuscript.headline ? manuscript.lang : undefined}>
              {headlineOr(words, manuscript.headline)}
            </bdi>
          </a>
          <Facts words={words} manuscript={manuscript} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ words: { t, moment }, manuscript }: { words: Words; manuscript: ManuscriptInBrief }) {
  const { status, scheduledFor, section, owner, changedAt, embargo } = manuscript
  const timed = (at: Date) => ({ when: moment(at), time: momentTag(at) })
  return (
    <p className="desk-soft">
      <b>{t(`desk.manuscripts.statuses.${status}`)}</b>
      {scheduledFor && <> {t.rich('desk.manuscripts.scheduledFor', timed(scheduledFor))}</>}
      {hasUnpublishedChanges(manuscript) && (
        <span className="desk-mark"> {t('desk.manuscripts.withChanges')}</span>
      )}
      {[section, owner].map(
        (name) =>
          name && (
            <span key={name}>
              {' · '}
              <bdi>{name}</bdi>
            </span>
          ),
      )}
      {' · '}
      {t.rich('desk.manuscripts.changed', timed(changedAt))}
      {embargo && <span className="desk-embargo"> {t('desk.manuscripts.embargo')}</span>}
    </p>
  )
}
