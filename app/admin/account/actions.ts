'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { dropSessionCookie } from '@/app/_request/session'
import { staffAction } from '@/app/_request/staff-action'
import { mailWishShape, wishQueueMail } from '@/newsroom/mail/wishes'
import { canEnterDesk, canModerate } from '@/newsroom/people/can'
import { endAllSessions, endSession as endOneSession } from '@/newsroom/people/sessions'
import { changeOwnPassword, ownPasswordShape } from '@/newsroom/people/staff'
import type { Words } from '@/newsroom/words/words-rules'

const nothing = z.object({})
const sessionShape = ({ t }: Words) => z.object({ session: z.uuid(t('desk.people.noSession')) })
const account = () => '/admin/account'

export const signOut = staffAction(
  canEnterDesk,
  nothing,
  () => '/admin',
  async (_, viewer) => {
    await endOneSession(viewer, viewer.staff?.sessionId ?? '')
    await dropSessionCookie()
    redirect('/admin/sign-in?done=out')
  },
)

export const signOutEverywhere = staffAction(canEnterDesk, nothing, account, async (_, viewer) => {
  await endAllSessions(viewer)
  await dropSessionCookie()
  redirect('/admin/sign-in?done=everywhere')
})

export const endSession = staffAction(canEnterDesk, sessionShape, account, async ({ session }, viewer) => {
  await endOneSession(viewer, session)
  redirect('/admin/account?done=session')
})

export const changePassword = staffAction(
  canEnterDesk,
  ownPasswordShape,
  account,
  async ({ present, next }, viewer) => {
    await changeOwnPassword(viewer, present, next)
    redirect('/admin/account?done=password')
  },
)

export const wishMail = staffAction(canModerate, mailWishShape, account, async ({ queue }, viewer) => {
  await wishQueueMail(viewer, queue === 'on')
  redirect('/admin/account?done=mail')
})
