'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, anyone } from '@/app/_request/action'
import { commentShape } from '@/newsroom/comments/comment-rules'
import { changeComment, withdrawComment } from '@/newsroom/comments/own-writing'
import type { Words } from '@/newsroom/words/words-rules'

const whichShape = z.object({ id: z.string().max(60) })
/** With the name as it stands on the page, for a look at it, and the button that was pressed. */
const changeShape = (words: Words) =>
  whichShape.extend({ body: commentShape(words).shape.body, name: z.string(), preview: z.string() })

export const changeOwnComment = action(anyone, changeShape, async (entered, { browserId }, typed) => {
  const { id, name, body, preview } = entered
  if (preview !== '') return { status: 'previewed', comment: { name, body }, entered: typed }
  await changeComment({ browserId }, id, body)
  redirect('/your-comments?done=changed')
})

export const withdrawOwnComment = action(anyone, whichShape, async ({ id }, { browserId }) => {
  await withdrawComment({ browserId }, id)
  redirect('/your-comments?done=withdrawn')
})
