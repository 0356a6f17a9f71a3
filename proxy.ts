import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { exchangeWith } from '@/app/_request/exchange'
import { isOwnOrigin } from '@/app/_request/origin'
import { mayHaveForm } from '@/app/_request/page-path'
import { isTooMuch, noLength, tooMuch } from '@/app/_request/post-size'
import { deskPolicy } from '@/app/_request/security-headers'
import { typedInto } from '@/components/form/form-state'

export const config = {
  matcher: ['/admin/:path*', { source: '/:path*', has: [{ type: 'header', key: 'x-postbag-write' }] }],
}

/** Refuses what Next itself would answer with a bare error, and gives the desk its policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!['GET', 'HEAD'].includes(request.method)) {
    const refusal = refusalOfMethod(request) ?? refusalOf(request) ?? (await refusalOfBody(request))
    if (refusal) {
      const exchange = exchangeWith(request.headers)
      if (exchange) exchange.isOurs = true
      return refusal
    }
  }
  return request.nextUrl.pathname.startsWith('/admin') ? desk(request) : NextResponse.next()
}

function refusalOfMethod({ method, nextUrl }: NextRequest): NextResponse | undefined {
  const allowed = mayHaveForm(nextUrl.pathname) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
  if (allowed.includes(method)) return undefined
  const refusal = sentence(405, 'This address does not take that. Nothing was stored.')
  refusal.headers.set('Allow', allowed.join(', '))
  return refusal
}

function refusalOf(request: NextRequest): NextResponse | undefined {
  const length = request.headers.get('content-length')
  if (length === null) return sentence(411, noLength)
  if (isTooMuch(length)) return sentence(413, tooMuch)
  if (!isOwnOrigin(request.headers.get('origin'))) {
    return sentence(
      403,
      'This form was not sent from this site, so nothing was stored. Open the page here and send it again.',
    )
  }
  return undefined
}

async function refusalOfBody(request: NextRequest): Promise<NextResponse | undefined> {
  if (!request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')) return undefined
  try {
    const form = await request.clone().formData()
    const exchange = exchangeWith(request.headers)
    if (exchange) exchange.typed = typedInto(form)
    return undefined
  } catch {
    return sentence(400, 'What was sent is not a whole form. Nothing was stored. Go back and send it again.')
  }
}

function sentence(status: number, text: string): NextResponse {
  return new NextResponse(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function desk(request: NextRequest): NextResponse {
  const policy = deskPolicy(randomBytes(16).toString('base64'))
  // Next takes the nonce for its own scripts from the request's header.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}
