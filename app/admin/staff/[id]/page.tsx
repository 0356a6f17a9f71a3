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
import type { Words } from '@/newsroom/words/words-rules'

const news = ({ t }: Words) =>
  new Map([
    ['role', t('desk.staff.roleChanged')],
    ['disabled', t('desk.staff.disabled')],
    ['enabled', t('desk.staff.enabled')],
    ['password', t('desk.staff.passwordChanged')],
  ])

export default async function Member({ params, searchParams }: PageProps<'/admin/staff/[id]'>) {
  const { id } = await params
  const viewer = await staffAt(`/admin/staff/${id}`)
  if (!canManageStaff(viewer)) return <NotForYou viewer={viewer} />
  const member = await colleague(viewer, id)
  const [desk, { done }] = await Promise.all([theDesk(viewer), searchParams])
  const { t } = desk.words
  if (!member) return <NotHere viewer={viewer} what={t('desk.nowhere.account')} />
  const said = news(desk.words).get(String(done))
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
          <dt>{t('desk.door.email')}</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
          <dt>{t('desk.staff.role')}</dt>
          <dd>{t(`desk.roles.name.${role}`)}</dd>
          <dt>{t('desk.staff.account')}</dt>
          <dd>{t(disabled ? 'desk.staff.cannotSignIn' : 'desk.staff.canSignIn')}</dd>
        </dl>
        {isOwn ? (
          <p className="desk-hint">
            {t.rich('desk.staff.own', { link: (text) => <a href="/admin/account">{text}</a> })}
          </p>
        ) : (
          <>
            <section className="desk-section" aria-labelledby="role-heading">
              <h2 id="role-heading">{t('desk.staff.role')}</h2>
              <RoleForm change={changeRole} member={{ id, role }} />
            </section>
            <section className="desk-section" aria-labelledby="password-heading">
              <h2 id="password-heading">{t('desk.staff.newPassword')}</h2>
              <NewPasswordForm replace={replacePassword} id={id} />
            </section>
            <section className="desk-section" aria-labelledby="access">
              <h2 id="access">{t(disabled ? 'desk.staff.enableTitle' : 'desk.staff.disable')}</h2>
              <p className="desk-hint">{t(disabled ? 'desk.staff.enableWhat' : 'desk.staff.disableWhat')}</p>
              <ActionForm act={disabled ? enableColleague : disableColleague}>
                <input type="hidden" name="id" value={id} />
                <Button kind="quiet">{t(disabled ? 'desk.staff.enable' : 'desk.staff.disable')}</Button>
              </ActionForm>
            </section>
          </>
        )}
        <p className="desk-hint">
          <a href="/admin/staff">{t('desk.staff.all')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
