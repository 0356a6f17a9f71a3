'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { action, anyone } from '@/app/_request/action'
import { sendSessionCookie } from '@/app/_request/session'
import { authSecret } from '@/newsroom/opening'
import { setUpFirstAdministrator } from '@/newsroom/people/set-up'
import { signIn } from '@/newsroom/people/signing-in'
import { setUpShape } from '@/newsroom/people/staff'

export const setUp = action(anyone, setUpShape, async (account, viewer) => {
  await setUpFirstAdministrator(account, authSecret())
  const browser = (await headers()).get('user-agent') ?? ''
  const { sessionId, staffId } = await signIn({ ...account, address: viewer.address, browser })
  await sendSessionCookie(sessionId, staffId)
  redirect('/admin')
})
