import { settings } from '@/newsroom/settings'

/** The site's public origin, the only source of absolute addresses. */
export function siteOrigin(): string {
  const { siteUrl, port } = settings()
  return siteUrl ?? `http://localhost:${port}`
}
