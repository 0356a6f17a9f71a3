import { staffAt } from '@/app/_request/staff-viewer'
import { changePassword, endSession, signOutEverywhere } from '@/app/admin/account/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PasswordForm } from '@/components/desk/password-form.client'
import { SessionList } from '@/components/desk/session-list'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { ownSessions } from '@/newsroom/people/sessions'

const news = new Map([
  ['password', 'Your password is changed. Your other sessions have ended.'],
  ['session', 'That session has ended.'],
])

export default async function Account({ searchParams }: PageProps<'/admin/account'>) {
  const viewer = await staffAt('/admin/account')
  const [desk, sessions, { done }] = await Promise.all([theDesk(viewer), ownSessions(viewer), searchParams])
  const said = news.get(String(done))
  const { name, email, role, sessionId } = viewer.staff
  return (
    <DeskFrame desk={desk} title="Your account" tab="account">
      <div className="desk-narrow">
        <h1 className="desk-title">Your account</h1>
        {said && <Notice>{said}</Notice>}
        <dl className="desk-facts">
          <dt>Name</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
          <dt>Email</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
          <dt>Role</dt>
          <dd>{role}</dd>
        </dl>
        <section className="desk-section" aria-labelledby="password">
          <h2 id="password">Password</h2>
          <PasswordForm change={changePassword} email={email} />
        </section>
        <section className="desk-section" aria-labelledby="sessions">
          <h2 id="sessions">Where you are signed in</h2>
          <SessionList sessions={sessions} present={sessionId} timeZone={desk.timeZone} end={endSession} />
          <ActionForm act={signOutEverywhere}>
            <Button kind="quiet">Sign out everywhere</Button>
          </ActionForm>
        </section>
      </div>
    </DeskFrame>
  )
}
