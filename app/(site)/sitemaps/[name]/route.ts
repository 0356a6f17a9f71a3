import type { NextRequest } from 'next/server'
import { keptFile } from '@/app/_request/kept-file'
import { sitemapCalled, sitemapType } from '@/newsroom/distribution/sitemaps'
import { tag } from '@/newsroom/pages'
import { siteOrigin } from '@/newsroom/site-origin'

export const dynamic = 'force-dynamic'

/** One of the sitemaps that the index names. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/sitemaps/[name]'>,
): Promise<Response> {
  const { name } = await params
  return keptFile(request, {
    tags: [tag.edition, tag.lists],
    type: sitemapType,
    make: () => sitemapCalled(name, siteOrigin()),
  })
}
