import { type FileHandle, open } from 'node:fs/promises'
import type { NextRequest } from 'next/server'
import { isKnown } from '@/app/_request/etag'
import { noSuchFile } from '@/app/_request/kept-file'
import { mediaFile } from '@/newsroom/media/media-folder'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/media/[name]'>

/** An image of an article. Its name is made from what it holds, so it may be kept for ever. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { name } = await params
  const etag = `"${name}"`
  const file = await mediaFile(name)
  if (!file) return noSuchFile('There is no such image.')
  const headers = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': 'image/webp',
    ETag: etag,
  }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const handle = await open(file)
  const { size } = await handle.stat()
  const sized = { ...headers, 'Content-Length': String(size) }
  if (request.method === 'HEAD') {
    await handle.close()
    return new Response(null, { headers: sized })
  }
  return new Response(streamOf(handle), { headers: sized })
}

export const HEAD = GET

const chunk = 65_536

function streamOf(handle: FileHandle): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(chunk))
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
        controller.close()
      } catch (error) {
        controller.error(error)
      }
      await handle.close()
    },
    cancel: () => handle.close(),
  })
}
