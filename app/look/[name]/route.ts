import type { NextRequest } from 'next/server'
import { isKnown } from '@/app/_request/etag'
import { noSuchFile } from '@/app/_request/kept-file'
import { accentSheet } from '@/newsroom/colour-rules'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/look/[name]'>

/** The style sheet of an accent. It is made of the colour in its name and of nothing else, so it may be kept for ever. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { name } = await params
  const [, digits] = /^([0-9a-f]{6})\.css$/.exec(name) ?? []
  if (digits === undefined) return noSuchFile('There is no such style sheet.')
  const headers = { 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${name}"` }
  if (isKnown(request.headers.get('if-none-match'), headers.ETag))
    return new Response(null, { status: 304, headers })
  return new Response(accentSheet(`#${digits}`), {
    headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' },
  })
}

export const HEAD = GET
