import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { knownBrowser } from '@/app/_request/browser'
import { clientAddress } from '@/app/_request/client-address'
import { currentSession } from '@/app/_request/session'
import type { Viewer } from '@/newsroom/people/people-rules'
import { settings } from '@/newsroom/settings'

/** Who is asking, from the request at hand; read from the database once a request. */
export const theViewer = cache(async (): Promise<Viewer> => {
  return {
    staff: await currentSession(),
    address: clientAddress(await headers(), settings().trustedProxies),
    browserId: knownBrowser(await cookies()),
  }
})
