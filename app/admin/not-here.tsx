import { answerWith } from '@/app/_request/answer-status'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import type { StaffViewer } from '@/newsroom/people/people-rules'

/** The page, sent as 404, for an address at which the desk has nothing. */
export async function NotHere({ viewer, what }: { viewer: StaffViewer; what: string }) {
  await answerWith(404)
  return (
    <DeskFrame desk={await theDesk(viewer)} title="Not found">
      <div className="desk-narrow">
        <h1 className="desk-title">{what}</h1>
        <p className="desk-lead">The address may be mistyped, or what was here may have been deleted.</p>
        <p>
          <a href="/admin">To the desk</a>
        </p>
      </div>
    </DeskFrame>
  )
}
