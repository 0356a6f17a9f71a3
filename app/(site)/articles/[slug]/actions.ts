'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { action, anyone } from '@/app/_request/action'
import { rememberedBrowser } from '@/app/_request/browser'
import { commentShape } from '@/newsroom/comments/comment-rules'
import * as commenting from '@/newsroom/comments/commenting'

export const postComment = action(anyone, commentShape, async (draft, viewer) => {
  const browserId = rememberedBrowser(await cookies())
  await commenting.postComment({ ...viewer, browserId }, draft, { isNewBrowser: viewer.browserId === null })
  redirect('/your-comments')
})
