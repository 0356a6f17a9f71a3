import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { changeRole, disableColleague, enableColleague, replacePassword } from '@/app/admin/staff/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NewPasswordForm } from '@/components/desk/new-password-form.client'
import { RoleForm } from '@/components/desk/role-form.client'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { canManageStaff } from '@/newsroom/people/can'
import { colleague } from '@/newsroom/people/managing-staff'

const news = new Map([
  ['role', 'The role is changed. It acts at their next request.'],
  ['disabled', 'The account is disabled. Every session of it has ended.'],
  ['enabled', 'The account can sign in again.'],
  ['password', 'The password is changed. Their sessions have ended.'],
])

export default async function Member({ params, searchParams }: PageProps<'/admin/staff/[id]'>) {
  const { id } = await params
  const viewer = await staffAt(`/admin/staff/${id}`)
  if (!canManageStaff(viewer)) return <NotForYou viewer={viewer} />
  const member = await colleague(viewer, id)
  if (!member) return <NotHere viewer={viewer} what="There is no such account" />
  const [desk, { done }] = await Promise.all([theDesk(viewer), searchParams])
  const said = news.get(String(done))
  const { name, email, role, disabled } = member
  const isOwn = viewer.staff.id === id
  return (
    <DeskFrame desk={desk} title={name} tab="staff">
      <div className="desk-narrow">
        <h1 className="desk-title">
          <bdi>{name}</bdi>
        </h1>
        {said && <Notice>{said}</Notice>}
        <dl className="desk-facts">
          <dt>Email</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
          <dt>Role</dt>
          <dd>{role}</dd>
          <dt>Account</dt>
          <dd>{disabled ? 'disabled: cannot sign in' : 'can sign in'}</dd>
        </dl>
        {isOwn ? (
          <p className="desk-hint">
            This is your own account. Another administrator can change its role or disable it; you change your
            password under <a href="/admin/account">Account</a>.
          </p>
        ) : (
          <>
            <section className="desk-section" aria-labelledby="role-heading">
              <h2 id="role-heading">Role</h2>
              <RoleForm change={changeRole} member={{ id, role }} />
            </section>
            <section className="desk-section" aria-labelledby="password-heading">
              <h2 id="password-heading">New password</h2>
              <NewPasswordForm replace={replacePassword} id={id} />
            </section>
            <section className="desk-section" aria-labelledby="access">
              <h2 id="access">{disabled ? 'Let them sign in again' : 'Disable the account'}</h2>
              <p className="desk-hint">
                {disabled
                  ? 'Their password and their role are as they were.'
                  : 'They are signed out everywhere and cannot sign in. What they wrote and decided stays.'}
              </p>
              <ActionForm act={disabled ? enableColleague : disableColleague}>
                <input type="hidden" name="id" value={id} />
                <Button kind="quiet">{disabled ? 'Enable the account' : 'Disable the account'}</Button>
              </ActionForm>
            </section>
          </>
        )}
        <p className="desk-hint">
          <a href="/admin/staff">All staff</a>
        </p>
      </div>
    </DeskFrame>
  )
}
