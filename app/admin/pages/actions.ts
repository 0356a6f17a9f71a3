'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import { canEditPages } from '@/newsroom/people/can'
import { isStandingSlug, pageShape, pageVersionShape } from '@/newsroom/standing/standing-page-rules'
import * as pages from '@/newsroom/standing/standing-pages'

function waiting(form: FormData): string {
  const slug = String(form.get('slug') ?? '')
  return isStandingSlug(slug) ? `/admin/pages/${slug}` : '/admin/pages'
}

export const writePage = staffAction(canEditPages, pageShape, waiting, async (entered, viewer) => {
  // Drawn anew with the page as it is, so that whoever was overtaken has both texts.
  refresh()
  await pages.writePage(viewer, entered)
  redirect(`/admin/pages/${entered.slug}?done=written`)
})

export const bringBack = staffAction(canEditPages, pageVersionShape, waiting, async (entered, viewer) => {
  refresh()
  await pages.bringBack(viewer, entered)
  redirect(`/admin/pages/${entered.slug}?done=brought`)
})
