import { answerWith } from '@/app/_request/answer-status'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** The page, sent as 403, for staff whose role does not include what is here. */
export async function NotForYou({ viewer }: { viewer: StaffViewer }) {
  await answerWith(403)
  return (
    <DeskFrame desk={await theDesk(viewer)} title="Not for your role">
      <div className="desk-narrow">
        <h1 className="desk-title">This page is not for your role</h1>
        <p className="desk-lead">
          You are signed in as {viewer.staff.role === 'moderator' ? 'a' : 'an'} {viewer.staff.role}. An
          administrator can give you another one.
        </p>
        <p>
          <a href="/admin/account">Your account</a>
        </p>
      </div>
    </DeskFrame>
  )
}
