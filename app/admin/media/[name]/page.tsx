import { staffAt } from '@/app/_request/staff-viewer'
import { describe, remove } from '@/app/admin/media/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { theDesk } from '@/app/admin/the-desk'
import { DeletePicture } from '@/components/desk/delete-picture'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PictureFacts } from '@/components/desk/picture-facts'
import { PictureForm } from '@/components/desk/picture-form.client'
import { PictureWords } from '@/components/desk/picture-words'
import { Notice } from '@/components/form/notice'
import { pictureNamed } from '@/newsroom/media/library'
import { usesOf } from '@/newsroom/media/where-used'
import { canEditMedia, canWrite } from '@/newsroom/people/can'

export default async function PicturePage({ params, searchParams }: PageProps<'/admin/media/[name]'>) {
  const [{ name }, { done }] = await Promise.all([params, searchParams])
  const viewer = await staffAt(`/admin/media/${name}`)
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const picture = await pictureNamed(viewer, name)
  const desk = await theDesk(viewer)
  const { words } = desk
  const { t } = words
  if (!picture) return <NotHere viewer={viewer} what={t('desk.picture.missing')} />
  const uses = await usesOf(viewer, picture.src)
  const mayEdit = canEditMedia(viewer, picture)
  return (
    <DeskFrame desk={desk} title={picture.givenName} tab="media">
      <p className="desk-back">
        <a href="/admin/media">{t('desk.media.filters.all')}</a>
      </p>
      <h1 className="desk-title">
        <bdi>{picture.givenName}</bdi>
      </h1>
      {done === 'words' && <Notice>{t('desk.picture.saved')}</Notice>}
      <div className="desk-beside">
        <div>
          {mayEdit ? (
            <PictureForm picture={picture} describe={describe} />
          ) : (
            <PictureWords words={words} picture={picture} />
          )}
        </div>
        <aside aria-label={t('desk.picture.about')}>
          <PictureFacts words={words} picture={picture} uses={uses} />
          {mayEdit && (
            <DeletePicture words={words} src={picture.src} isUsed={uses.length > 0} remove={remove} />
          )}
        </aside>
      </div>
    </DeskFrame>
  )
}
