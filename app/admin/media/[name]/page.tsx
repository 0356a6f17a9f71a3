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
  if (!picture) return <NotHere viewer={viewer} what="This picture is not in the library" />
  const [desk, uses] = await Promise.all([theDesk(viewer), usesOf(viewer, picture.src)])
  const mayEdit = canEditMedia(viewer, picture)
  return (
    <DeskFrame desk={desk} title={picture.givenName} tab="media">
      <p className="desk-back">
        <a href="/admin/media">All pictures</a>
      </p>
      <h1 className="desk-title">
        <bdi>{picture.givenName}</bdi>
      </h1>
      {done === 'words' && <Notice>What is said of the picture is saved.</Notice>}
      <div className="desk-beside">
        <div>
          {mayEdit ? (
            <PictureForm picture={picture} describe={describe} />
          ) : (
            <PictureWords picture={picture} />
          )}
        </div>
        <aside aria-label="About this picture">
          <PictureFacts picture={picture} uses={uses} timeZone={desk.timeZone} />
          {mayEdit && <DeletePicture src={picture.src} isUsed={uses.length > 0} remove={remove} />}
        </aside>
      </div>
    </DeskFrame>
  )
}
