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
  const { t } = desk.words
  return (
    <DeskFrame desk={desk} title={t('desk.staff.title')} tab="staff">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.staff.title')}</h1>
        {done === 'added' && <Notice>{t('desk.staff.added')}</Notice>}
        <StaffList staff={staff} present={viewer.staff.id} words={desk.words} />
        <section className="desk-section" aria-labelledby="add">
          <h2 id="add">{t('desk.staff.add')}</h2>
          <ColleagueForm add={addColleague} />
        </section>
      </div>
    </DeskFrame>
  )
}
