import { staffAt } from '@/app/_request/staff-viewer'
import { changePassword, endSession, signOutEverywhere, wishMail } from '@/app/admin/account/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { MailForm } from '@/components/desk/mail-form.client'
import { PasswordForm } from '@/components/desk/password-form.client'
import { SessionList } from '@/components/desk/session-list'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { wishesQueueMail } from '@/newsroom/mail/wishes'
import { canModerate } from '@/newsroom/people/can'
import { ownSessions } from '@/newsroom/people/sessions'
import { settings } from '@/newsroom/settings'
import type { Words } from '@/newsroom/words/words-rules'

const news = ({ t }: Words) =>
  new Map([
    ['password', t('desk.account.passwordChanged')],
    ['session', t('desk.account.sessionEnded')],
    ['mail', t('desk.account.wishNoted')],
  ])

export default async function Account({ searchParams }: PageProps<'/admin/account'>) {
  const viewer = await staffAt('/admin/account')
  const [desk, sessions, wishesMail, { done }] = await Promise.all([
    theDesk(viewer),
    ownSessions(viewer),
    wishesQueueMail(viewer),
    searchParams,
  ])
  const { t } = desk.words
  const said = news(desk.words).get(String(done))
  const { name, email, role, sessionId } = viewer.staff
  return (
    <DeskFrame desk={desk} title={t('desk.account.title')} tab="account">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.account.title')}</h1>
        {said && <Notice>{said}</Notice>}
        <dl className="desk-facts">
          <dt>{t('desk.door.name')}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
          <dt>{t('desk.door.email')}</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
          <dt>{t('desk.staff.role')}</dt>
          <dd>{t(`desk.roles.name.${role}`)}</dd>
        </dl>
        {canModerate(viewer) && (
          <section className="desk-section" aria-labelledby="mail">
            <h2 id="mail">{t('desk.account.mail')}</h2>
            <MailForm wish={wishMail} queue={wishesMail} isSent={settings().mailServer !== undefined} />
          </section>
        )}
        <section className="desk-section" aria-labelledby="password">
          <h2 id="password">{t('desk.door.password')}</h2>
          <PasswordForm change={changePassword} email={email} />
        </section>
        <section className="desk-section" aria-labelledby="sessions">
          <h2 id="sessions">{t('desk.account.sessions')}</h2>
          <SessionList sessions={sessions} present={sessionId} words={desk.words} end={endSession} />
          <ActionForm act={signOutEverywhere}>
            <Button kind="quiet">{t('desk.account.everywhere')}</Button>
          </ActionForm>
        </section>
      </div>
    </DeskFrame>
  )
}
