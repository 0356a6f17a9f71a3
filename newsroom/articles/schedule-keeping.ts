import { nextDue, publishDue } from '@/newsroom/articles/scheduling'
import { noteOutage } from '@/newsroom/operating/outage'
import { takeTurns } from '@/newsroom/turns'

/**
 * In milliseconds: what another process, or the desk in it, schedules is seen after so long at the latest, and what is due
 * and cannot be published is tried again.
 */
const usualSleep = 5_000

/** In milliseconds: a clock that runs behind the timer must not turn the wait into a loop. */
const shortestSleep = 250

/**
 * Publishes what is scheduled, each at its minute, as long as this process runs; what became due while none ran, at once.
 * A database that is away is said once, and asked again. It sleeps `longestSleep` milliseconds at most. Returns what ends it.
 */
export function keepSchedule(say: (line: string) => void, longestSleep = usualSleep): () => Promise<void> {
  const said = new Set<string>()
  const sayOnce = (line: string) => {
    if (!said.has(line)) say(line)
    said.add(line)
  }
  return takeTurns(() => publishAndLookAhead(sayOnce, longestSleep))
}

/** Promises how long to sleep, in milliseconds; never fails. */
async function publishAndLookAhead(say: (line: string) => void, longestSleep: number): Promise<number> {
  try {
    const now = new Date()
    await publishDue(now, say)
    const due = await nextDue(now)
    const ahead = due ? due.getTime() - Date.now() : longestSleep
    return Math.min(Math.max(ahead, shortestSleep), longestSleep)
  } catch (error) {
    if (!noteOutage(error)) say(`The schedule could not be kept: ${error}. It is tried again.`)
    return longestSleep
  }
}
