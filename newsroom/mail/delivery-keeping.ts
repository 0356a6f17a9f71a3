import { Courier } from '@/newsroom/mail/courier'
import { forgetOldMail, nextDue } from '@/newsroom/mail/outbox'
import { theWayOut } from '@/newsroom/mail/posting'
import { takeTurns, usualSleep } from '@/newsroom/turns'

/** In milliseconds. */
const forgetsEvery = 60 * 60_000

/**
 * Sends what is in the outbox as long as this process runs; what was put there while none ran, at once. Of several
 * processes one sends each mail. A database that is away is said once, and asked again. It sleeps `longestSleep`
 * milliseconds at most. Returns what ends it, after the mail that is under way.
 */
export function keepDelivering(
  say: (line: string) => void,
  longestSleep = usualSleep,
  post = theWayOut(),
): () => Promise<void> {
  const courier = new Courier(post, say)
  let forgottenAt = 0
  const turn = async () => {
    await courier.deliverDue()
    if (Date.now() - forgottenAt >= forgetsEvery) {
      await forgetOldMail(new Date())
      forgottenAt = Date.now()
    }
    const next = await nextDue()
    // What is due still is so because the server is in trouble.
    return next && next.getTime() > Date.now() ? next : null
  }
  const trouble = (error: unknown) => `Mail could not be sent: ${error}. It is tried again.`
  const end = takeTurns(turn, { say, trouble, longestSleep })
  return () => {
    courier.stop()
    return end()
  }
}
