import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { addColleague } from '@/app/admin/staff/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ColleagueForm } from '@/components/desk/colleague-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { StaffList } from '@/components/desk/staff-list'
import { Notice } from '@/components/form/notice'
import { canManageStaff } from '@/newsroom/people/can'
import { allStaff } from '@/newsroom/people/staff'

export default async function Staff({ searchParams }: PageProps<'/admin/staff'>) {
  const viewer = await staffAt('/admin/staff')
  if (!canManageStaff(viewer)) return <NotForYou viewer={viewer} />
  const [desk, staff, { done }] = await Promise.all([theDesk(viewer), allStaff(), searchParams])
  return (
    <DeskFrame desk={desk} title="Staff" tab="staff">
      <div className="desk-narrow">
        <h1 className="desk-title">Staff</h1>
        {done === 'added' && <Notice>Your colleague is on the staff, and can sign in.</Notice>}
        <StaffList staff={staff} present={viewer.staff.id} />
        <section className="desk-section" aria-labelledby="add">
          <h2 id="add">Add a colleague</h2>
          <ColleagueForm add={addColleague} />
        </section>
      </div>
    </DeskFrame>
  )
}
