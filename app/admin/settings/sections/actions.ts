'use server'

import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import * as sections from '@/newsroom/articles/arranging-sections'
import { canEditPages } from '@/newsroom/people/can'

const here = () => '/admin/settings/sections'

export const addSection = staffAction(
  canEditPages,
  sections.newSectionShape,
  here,
  async (entered, viewer) => {
    await sections.addNewSection(viewer, entered)
    redirect('/admin/settings/sections?done=added')
  },
)

export const changeSection = staffAction(
  canEditPages,
  sections.sectionShape,
  here,
  async ({ slug, name, inNewsSitemap }, viewer) => {
    await sections.changeSection(viewer, { slug, name, inNewsSitemap: inNewsSitemap === 'on' })
    redirect('/admin/settings/sections?done=changed')
  },
)

export const moveSection = staffAction(
  canEditPages,
  sections.sectionMoveShape,
  here,
  async (entered, viewer) => {
    await sections.moveSection(viewer, entered)
    redirect('/admin/settings/sections?done=moved')
  },
)

export const removeSection = staffAction(
  canEditPages,
  sections.sectionSlugShape,
  here,
  async ({ slug }, viewer) => {
    await sections.removeSection(viewer, slug)
    redirect('/admin/settings/sections?done=removed')
  },
)
