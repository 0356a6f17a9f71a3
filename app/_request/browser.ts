import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { cookies } from 'next/headers'
import { authSecret } from '@/newsroom/opening'
import { siteOrigin } from '@/newsroom/site-origin'

type Cookies = Awaited<ReturnType<typeof cookies>>

const cookieName = 'postbag-browser'
const yearInSeconds = 365 * 24 * 60 * 60

/** The identifier in the browser's cookie, if the signature on it is ours; else null. */
export function knownBrowser(from: Pick<Cookies, 'get'>): string | null {
  const [id, signature, ...rest] = from.get(cookieName)?.value.split('.') ?? []
  if (!id || !signature || rest.length > 0) return null
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(id))
  return given.length === right.length && timingSafeEqual(given, right) ? id : null
}

/** The browser's identifier, given to it now when it has none. */
export function rememberedBrowser(jar: Pick<Cookies, 'get' | 'set'>): string {
  const id = knownBrowser(jar) ?? randomBytes(18).toString('base64url')
  jar.set(cookieName, `${id}.${signatureOf(id)}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: siteOrigin().startsWith('https:'),
    path: '/',
    maxAge: yearInSeconds,
  })
  return id
}

function signatureOf(id: string): string {
  return createHmac('sha256', authSecret()).update(`browser ${id}`).digest('base64url')
}
