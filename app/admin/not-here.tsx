import { answerWith } from '@/app/_request/answer-status'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** The page, sent as 404, for an address at which the desk has nothing; `what` says so, in the edition's language. */
export async function NotHere({ viewer, what }: { viewer: StaffViewer; what: string }) {
  await answerWith(404)
  const desk = await theDesk(viewer)
  const { t } = desk.words
  return (
    <DeskFrame desk={desk} title={t('desk.nowhere.notFound')}>
      <div className="desk-narrow">
        <h1 className="desk-title">{what}</h1>
        <p className="desk-lead">{t('desk.nowhere.mistyped')}</p>
        <p>
          <a href="/admin">{t('desk.nowhere.toDesk')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
