import type { NextRequest } from 'next/server'
import { madeFile } from '@/app/_request/kept-file'
import { siteOrigin } from '@/newsroom/site-origin'

export const dynamic = 'force-dynamic'

/** What robots may read, which is all but the desk, and where they learn what there is. */
export function GET(request: NextRequest): Response {
  const origin = siteOrigin()
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
  ]
  return madeFile(request, 'text/plain; charset=utf-8', `${lines.join('\n')}\n`)
}
