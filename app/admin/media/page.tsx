import { staffAt } from '@/app/_request/staff-viewer'
import { saidIn } from '@/app/admin/media/said'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PictureFilters } from '@/components/desk/picture-filters'
import { PictureGrid } from '@/components/desk/picture-grid'
import { UploadForm } from '@/components/desk/upload-form.client'
import { UploadSaid } from '@/components/desk/upload-said'
import { Notice } from '@/components/form/notice'
import { libraryPage } from '@/newsroom/media/library'
import { type PictureFilter, pictureFilters, picturesAddress } from '@/newsroom/media/picture-rules'
import { canWrite } from '@/newsroom/people/can'

const none: Record<PictureFilter, string> = {
  all: 'There are no pictures yet. The first ones are added above.',
  used: 'No picture is used yet.',
  unused: 'Every picture is used.',
}

export default async function Library({ searchParams }: PageProps<'/admin/media'>) {
  const asked = await searchParams
  const filter = pictureFilters.find((each) => each === asked.show) ?? 'all'
  const after = typeof asked.after === 'string' ? asked.after : undefined
  const viewer = await staffAt(picturesAddress(filter, after))
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const [desk, { pictures, next }] = await Promise.all([
    theDesk(viewer),
    libraryPage(viewer, { filter, after }),
  ])
  const said = saidIn(viewer.staff.id, asked.said)
  return (
    <DeskFrame desk={desk} title="Pictures" tab="media">
      <h1 className="desk-title">Pictures</h1>
      {said && <UploadSaid {...said} />}
      {asked.done === 'deleted' && <Notice>The picture is deleted.</Notice>}
      <UploadForm />
      <PictureFilters open={filter} />
      {pictures.length === 0 ? (
        <p className="desk-lead">{none[filter]}</p>
      ) : (
        <PictureGrid pictures={pictures} />
      )}
      {(after || next) && (
        <nav aria-label="Pages" className="desk-pages">
          {after && <a href={picturesAddress(filter)}>Newest pictures</a>}
          {next && (
            <a href={picturesAddress(filter, next)} rel="next">
              Older pictures
            </a>
          )}
        </nav>
      )}
    </DeskFrame>
  )
}
