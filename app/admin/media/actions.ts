'use server'

import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import { deletePicture, describePicture } from '@/newsroom/media/librarian'
import { nameOf } from '@/newsroom/media/picture-rules'
import { pictureSrcShape, pictureWordsIn, pictureWordsShape } from '@/newsroom/media/picture-shape'
import { canWrite } from '@/newsroom/people/can'

const itsPage = (form: FormData) => {
  const name = nameOf(String(form.get('picture') ?? ''))
  return name ? `/admin/media/${name}` : '/admin/media'
}

export const describe = staffAction(
  canWrite,
  pictureWordsShape,
  itsPage,
  async ({ picture: src, ...fields }, viewer) => {
    await describePicture(viewer, src, pictureWordsIn(fields))
    redirect(`/admin/media/${nameOf(src)}?done=words`)
  },
)

export const remove = staffAction(canWrite, pictureSrcShape, itsPage, async ({ picture: src }, viewer) => {
  await deletePicture(viewer, src)
  redirect('/admin/media?done=deleted')
})
