'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { staffAction } from '@/app/_request/staff-action'
import { addAuthor, writeAuthor } from '@/newsroom/articles/author-profiles'
import { authorShape, newAuthorShape } from '@/newsroom/articles/author-shape'
import { canPublish, canWrite } from '@/newsroom/people/can'

const theirPage = (form: FormData) => {
  const author = z.uuid().safeParse(form.get('author'))
  return author.success ? `/admin/authors/${author.data}` : '/admin/authors'
}

export const write = staffAction(canWrite, authorShape, theirPage, async (entered, viewer) => {
  await writeAuthor(viewer, entered)
  redirect(`/admin/authors/${entered.author}?done=saved`)
})

export const add = staffAction(canPublish, newAuthorShape, theirPage, async ({ name }, viewer) => {
  const id = await addAuthor(viewer, name)
  redirect(`/admin/authors/${id}?done=added`)
})
