'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { staffAction } from '@/app/_request/staff-action'
import { canManageStaff } from '@/newsroom/people/can'
import * as managing from '@/newsroom/people/managing-staff'
import { siteWords } from '@/newsroom/words/site-words'

const list = () => '/admin/staff'
const one = (form: FormData) => `/admin/staff/${encodeURIComponent(String(form.get('id') ?? ''))}`

export const addColleague = staffAction(
  canManageStaff,
  managing.colleagueShape,
  list,
  async (entered, viewer) => {
    const { member, password } = await managing.addColleague(viewer, entered)
    if (password === null) redirect('/admin/staff?done=added')
    refresh()
    const { t } = await siteWords()
    return { status: 'done', message: t('desk.staff.addedWithPassword', { name: member.name }), password }
  },
)

export const changeRole = staffAction(canManageStaff, managing.roleShape, one, async (entered, viewer) => {
  // The form is drawn anew with the role as it is, so that whoever was overtaken can decide again.
  refresh()
  await managing.changeRole(viewer, entered)
  redirect(`/admin/staff/${entered.id}?done=role`)
})

export const disableColleague = staffAction(
  canManageStaff,
  managing.accountIdShape,
  one,
  async ({ id }, viewer) => {
    await managing.disableColleague(viewer, id)
    redirect(`/admin/staff/${id}?done=disabled`)
  },
)

export const enableColleague = staffAction(
  canManageStaff,
  managing.accountIdShape,
  one,
  async ({ id }, viewer) => {
    await managing.enableColleague(viewer, id)
    redirect(`/admin/staff/${id}?done=enabled`)
  },
)

export const replacePassword = staffAction(
  canManageStaff,
  managing.newPasswordShape,
  one,
  async (entered, viewer) => {
    const { password } = await managing.replacePassword(viewer, entered)
    if (password === null) redirect(`/admin/staff/${entered.id}?done=password`)
    const { t } = await siteWords()
    return { status: 'done', message: t('desk.staff.newPasswordIs'), password }
  },
)
