import type { NextRequest } from 'next/server'
import { madeFile } from '@/app/_request/kept-file'
import { newsSitemap, sitemapType } from '@/newsroom/distribution/sitemaps'
import { siteOrigin } from '@/newsroom/site-origin'

export const dynamic = 'force-dynamic'

/** What is news: the passing of time changes it, so it is made for every question. */
export async function GET(request: NextRequest): Promise<Response> {
  return madeFile(request, sitemapType, await newsSitemap(siteOrigin(), new Date()))
}
