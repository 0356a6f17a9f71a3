'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, anyone } from '@/app/_request/action'
import { rememberedBrowser } from '@/app/_request/browser'
import { commentShape } from '@/newsroom/comments/comment-rules'
import * as commenting from '@/newsroom/comments/commenting'
import type { Words } from '@/newsroom/words/words-rules'

/** With the button that was pressed: empty, or what posts nothing. */
const shape = (words: Words) => commentShape(words).extend({ preview: z.string() })

export const postComment = action(anyone, shape, async ({ preview, ...draft }, viewer, typed) => {
  if (preview !== '') return { status: 'previewed', comment: draft, entered: typed }
  const browserId = rememberedBrowser(await cookies())
  await commenting.postComment({ ...viewer, browserId }, draft, { isNewBrowser: viewer.browserId === null })
  redirect('/your-comments')
})
