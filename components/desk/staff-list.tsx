import type { StaffMember } from '@/newsroom/people/people-rules'

/** Everyone who has an account, each leading to where it is changed; the one who looks is marked. */
export function StaffList({
  staff,
  present,
}: {
  staff: (StaffMember & { disabled: boolean })[]
  present: string
}) {
  return (
    <ul className="desk-sessions" aria-label="Staff">
      {staff.map(({ id, name, email, role, disabled }) => (
        <li key={id}>
          <p>
            <a href={`/admin/staff/${id}`}>
              <b>
                <bdi>{name}</bdi>
              </b>
            </a>
            {id === present && <span className="desk-mark"> you</span>}
            <br />
            <span className="desk-soft wrap-anywhere">
              <bdi>{email}</bdi>
            </span>
          </p>
          <p>
            {role}
            {disabled && <span className="desk-mark"> disabled</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
