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
import { pictureFilters, picturesAddress } from '@/newsroom/media/picture-rules'
import { canWrite } from '@/newsroom/people/can'

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
  const { words } = desk
  const { t } = words
  const said = saidIn(viewer.staff.id, asked.said)
  return (
    <DeskFrame desk={desk} title={t('desk.frame.media')} tab="media">
      <h1 className="desk-title">{t('desk.frame.media')}</h1>
      {said && <UploadSaid words={words} {...said} />}
      {asked.done === 'deleted' && <Notice>{t('desk.media.deleted')}</Notice>}
      <UploadForm />
      <PictureFilters words={words} open={filter} />
      {pictures.length === 0 ? (
        <p className="desk-lead">{t(`desk.media.none.${filter}`)}</p>
      ) : (
        <PictureGrid words={words} pictures={pictures} />
      )}
      {(after || next) && (
        <nav aria-label={t('desk.media.pages')} className="desk-pages">
          {after && <a href={picturesAddress(filter)}>{t('desk.media.newest')}</a>}
          {next && (
            <a href={picturesAddress(filter, next)} rel="next">
              {t('desk.media.older')}
            </a>
          )}
        </nav>
      )}
    </DeskFrame>
  )
}
