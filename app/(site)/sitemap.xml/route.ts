import type { NextRequest } from 'next/server'
import { keptFile } from '@/app/_request/kept-file'
import { sitemapIndex, sitemapType } from '@/newsroom/distribution/sitemaps'
import { tag } from '@/newsroom/pages'
import { siteOrigin } from '@/newsroom/site-origin'

export const dynamic = 'force-dynamic'

/** Names all sitemaps. */
export function GET(request: NextRequest): Promise<Response> {
  return keptFile(request, {
    tags: [tag.edition, tag.lists],
    type: sitemapType,
    make: () => sitemapIndex(siteOrigin()),
  })
}
