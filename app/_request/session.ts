import { cookies } from 'next/headers'
import type { NextAuthOptions, Session } from 'next-auth'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { isSecure, sessionCookieName } from '@/app/_request/session-cookie'
import { authSecret } from '@/newsroom/opening'
import type { Viewer } from '@/newsroom/people/people-rules'
import { sessionSeconds, staffOfSession } from '@/newsroom/people/sessions'

declare module 'next-auth' {
  interface Session {
    id: string | undefined
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string
  }
}

function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, secure: isSecure(), path: '/' }
}

/** next-auth reads the token, and no more: it takes every error for a cookie that is none, also a database that is away. */
function authOptions(): NextAuthOptions {
  return {
    providers: [],
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    // A cookie that is not ours is no error of ours, and anybody can send one. It warns of what only its own pages need.
    logger: {
      error: (code, detail) => code !== 'JWT_SESSION_ERROR' && console.error(code, detail),
      warn: () => {},
    },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    callbacks: {
      session: ({ session, token }): Session => ({ ...session, id: token.sessionId }),
    },
  }
}

/** The staff member whose session comes with this request, as they are now; null for a reader. */
export async function currentSession(): Promise<Viewer['staff']> {
  const jar = await cookies()
  if (!jar.has(sessionCookieName())) return null
  const sessionId = (await getServerSession(authOptions()))?.id
  const member = sessionId ? await staffOfSession(sessionId) : null
  return sessionId && member ? { ...member, sessionId } : null
}

/** Sends the cookie of a session that has just begun. */
export async function sendSessionCookie(sessionId: string, staffId: string): Promise<void> {
  const token = await encode({
    token: { sub: staffId, sessionId },
    secret: authSecret(),
    maxAge: sessionSeconds,
  })
  const jar = await cookies()
  jar.set(sessionCookieName(), token, { ...cookieOptions(), maxAge: sessionSeconds })
}

/** Takes the session's cookie away. */
export async function dropSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...cookieOptions(), maxAge: 0 })
}
