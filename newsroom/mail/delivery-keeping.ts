import { Courier } from '@/newsroom/mail/courier'
import { forgetOldMail, nextDue } from '@/newsroom/mail/outbox'
import { theWayOut } from '@/newsroom/mail/posting'
import { noteOutage } from '@/newsroom/operating/outage'
import { takeTurns } from '@/newsroom/turns'

/** In milliseconds: a mail that is put into the outbox leaves after so long at the latest. */
const usualSleep = 5_000

/** In milliseconds: a clock that runs behind the timer must not turn the wait into a loop. */
const shortestSleep = 250

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
  const said = new Set<string>()
  const sayOnce = (line: string) => {
    if (!said.has(line)) say(line)
    said.add(line)
  }
  let forgottenAt = 0
  const turn = async () => {
    try {
      await courier.deliverDue()
      if (Date.now() - forgottenAt >= forgetsEvery) {
        await forgetOldMail(new Date())
        forgottenAt = Date.now()
      }
      const ahead = ((await nextDue())?.getTime() ?? 0) - Date.now()
      // What is due still is so because the server is in trouble.
      return ahead > 0 ? Math.min(Math.max(ahead, shortestSleep), longestSleep) : longestSleep
    } catch (error) {
      if (!noteOutage(error)) sayOnce(`Mail could not be sent: ${error}. It is tried again.`)
      return longestSleep
    }
  }
  const end = takeTurns(turn)
  return () => {
    courier.stop()
    return end()
  }
}
