import { health } from '@/newsroom/operating/health'

export const dynamic = 'force-dynamic'

/** 200 when Postbag can read and write its data, else 503 with the failing part; why is in the log, not here. */
export async function GET(): Promise<Response> {
  const parts = await health()
  const isWell = Object.values(parts).every(Boolean)
  const body = {
    status: isWell ? 'ok' : 'failing',
    ...Object.fromEntries(Object.entries(parts).map(([part, works]) => [part, works ? 'ok' : 'failing'])),
  }
  return Response.json(body, { status: isWell ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
