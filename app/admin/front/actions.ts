'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { staffAction } from '@/app/_request/staff-action'
import {
  breakNews,
  endBreakingNews,
  moveShape,
  moveStory,
  pinShape,
  pinStory,
  unpinStory,
} from '@/newsroom/front/composing'
import { breakingShape } from '@/newsroom/front/front-rules'
import { canComposeFront } from '@/newsroom/people/can'

const front = () => '/admin/front'

export const pin = staffAction(canComposeFront, pinShape, front, async ({ slug }, viewer) => {
  await pinStory(viewer, slug)
  redirect('/admin/front?done=pinned')
})

export const unpin = staffAction(canComposeFront, pinShape, front, async ({ slug }, viewer) => {
  await unpinStory(viewer, slug)
  redirect('/admin/front?done=unpinned')
})

export const move = staffAction(canComposeFront, moveShape, front, async ({ slug, direction }, viewer) => {
  await moveStory(viewer, slug, direction)
  redirect('/admin/front?done=moved')
})

export const breakTheNews = staffAction(canComposeFront, breakingShape, front, async (line, viewer) => {
  await breakNews(viewer, line)
  redirect('/admin/front?done=breaking')
})

export const endTheNews = staffAction(canComposeFront, z.object({}), front, async (_, viewer) => {
  await endBreakingNews(viewer)
  redirect('/admin/front?done=ended')
})
