import { nextDue, publishDue } from '@/newsroom/articles/scheduling'
import { takeTurns, usualSleep } from '@/newsroom/turns'

/**
 * Publishes what is scheduled, each at its minute, as long as this process runs; what became due while none ran, at once, and
 * what is due and cannot be published is tried again. A database that is away is said once, and asked again. It sleeps
 * `longestSleep` milliseconds at most. Returns what ends it.
 */
export function keepSchedule(say: (line: string) => void, longestSleep = usualSleep): () => Promise<void> {
  const turn = async (sayOnce: (line: string) => void) => {
    const now = new Date()
    await publishDue(now, sayOnce)
    return nextDue(now)
  }
  const trouble = (error: unknown) => `The schedule could not be kept: ${error}. It is tried again.`
  return takeTurns(turn, { say, trouble, longestSleep })
}
