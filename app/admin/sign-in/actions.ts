'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, anyone } from '@/app/_request/action'
import { deskPath } from '@/app/_request/desk-path'
import { sendSessionCookie } from '@/app/_request/session'
import { endSession } from '@/newsroom/people/sessions'
import * as signingIn from '@/newsroom/people/signing-in'

const signInShape = z.object({ email: z.string(), password: z.string(), to: z.string() })

export const signIn = action(anyone, signInShape, async ({ email, password, to }, viewer) => {
  const browser = (await headers()).get('user-agent') ?? ''
  const { sessionId, staffId } = await signingIn.signIn({ email, password, address: viewer.address, browser })
  // The cookie of this browser is replaced: nobody could use the session before any more, nor end it.
  if (viewer.staff) await endSession(viewer, viewer.staff.sessionId)
  await sendSessionCookie(sessionId, staffId)
  redirect(deskPath(to))
})
