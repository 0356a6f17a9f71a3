import type { StaffMember } from '@/newsroom/people/people-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Everyone who has an account, each leading to where it is changed; the one who looks is marked. */
export function StaffList({
  staff,
  present,
  words: { t },
}: {
  staff: (StaffMember & { disabled: boolean })[]
  present: string
  words: Words
}) {
  return (
    <ul className="desk-sessions" aria-label={t('desk.staff.title')}>
      {staff.map(({ id, name, email, role, disabled }) => (
        <li key={id}>
          <p>
            <a href={`/admin/staff/${id}`}>
              <b>
                <bdi>{name}</bdi>
              </b>
            </a>
            {id === present && <span className="desk-mark">{` ${t('desk.staff.you')}`}</span>}
            <br />
            <span className="desk-soft wrap-anywhere">
              <bdi>{email}</bdi>
            </span>
          </p>
          <p>
            {t(`desk.roles.name.${role}`)}
            {disabled && <span className="desk-mark">{` ${t('desk.staff.isDisabled')}`}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
