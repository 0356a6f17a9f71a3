import { settings } from '@/newsroom/settings'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a post with this Origin header comes from the site itself. Browsers send the header with every post; none,
 * or `null`, is therefore refused too. Without SITE_URL every loopback name at the port is the site.
 */
export function isOwnOrigin(origin: string | null): boolean {
  if (!origin) return false
  const { siteUrl, port } = settings()
  if (siteUrl) return origin === siteUrl
  return loopback.some((name) => origin === new URL(`http://${name}:${port}`).origin)
}
