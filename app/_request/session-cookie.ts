import { siteOrigin } from '@/newsroom/site-origin'

/** Whether the site is served over https, and its cookies are for that only. */
export function isSecure(): boolean {
  return siteOrigin().startsWith('https:')
}

/** The name of the cookie that a session comes with. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-postbag-session' : 'postbag-session'
}

/** Whether a request brings such a cookie, be it a session or not. */
export function hasSessionCookie(cookies: string | undefined): boolean {
  return (cookies ?? '').split(/;\s*/).some((each) => each.startsWith(`${sessionCookieName()}=`))
}
