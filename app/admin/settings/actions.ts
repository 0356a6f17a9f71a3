'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import { changeSettings } from '@/newsroom/edition-desk'
import { settingsShape } from '@/newsroom/edition-form-rules'
import { canSetEdition } from '@/newsroom/people/can'

export const setEdition = staffAction(
  canSetEdition,
  settingsShape,
  () => '/admin/settings',
  async (entered, viewer) => {
    // Drawn anew with the settings as they are, so that whoever was overtaken can decide again.
    refresh()
    await changeSettings(viewer, entered)
    redirect('/admin/settings?done=saved')
  },
)
