import { listenToRequests } from '@/app/_request/connection'
import { leaveInTime } from '@/app/_request/leaving'
import { openPageCache } from '@/app/_request/open-page-cache'
import { keepSchedule } from '@/newsroom/articles/schedule-keeping'
import { keepDelivering } from '@/newsroom/mail/delivery-keeping'
import { openNewsroom } from '@/newsroom/opening'
import { siteOrigin } from '@/newsroom/site-origin'

/** Opens the newsroom and everything that answers need; on a failure says why, a line each, and ends the process. */
export async function boot(): Promise<void> {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  try {
    const { setUpToken } = await openNewsroom(console.log)
    listenToRequests(openPageCache())
    leaveInTime([keepSchedule(console.error), keepDelivering(console.error)])
    if (setUpToken) console.log(`Create the first administrator: ${siteOrigin()}/admin/set-up/${setUpToken}`)
  } catch (error) {
    console.error(error instanceof Error && inWords.includes(error.name) ? error.message : error)
    process.exit(1)
  }
}

/** Errors that say all there is to say; any other is a fault, and its trace helps to find it. */
const inWords = ['BadSettings', 'StoreUnavailable', 'Refusal']
