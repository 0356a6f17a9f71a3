import { answerWith } from '@/app/_request/answer-status'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** The page, sent as 403, for staff whose role does not include what is here. */
export async function NotForYou({ viewer }: { viewer: StaffViewer }) {
  await answerWith(403)
  const desk = await theDesk(viewer)
  const { t } = desk.words
  return (
    <DeskFrame desk={desk} title={t('desk.nowhere.notForRoleTitle')}>
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.nowhere.notForRole')}</h1>
        <p className="desk-lead">
          {t('desk.nowhere.signedInAs', { role: t(`desk.roles.one.${viewer.staff.role}`) })}
        </p>
        <p>
          <a href="/admin/account">{t('desk.nowhere.yourAccount')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
