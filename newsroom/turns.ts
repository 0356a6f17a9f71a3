import { noteOutage } from '@/newsroom/operating/outage'

/** In milliseconds: what another process brings is seen after so long at the latest, and what failed is tried again. */
export const usualSleep = 5_000

/** In milliseconds: a clock that runs behind the timer must not turn the wait into a loop. */
const shortestSleep = 250

interface Turns {
  say: (line: string) => void
  /** What is said, once, of an error that is not the database being away. */
  trouble: (error: unknown) => string
  /** In milliseconds. */
  longestSleep?: number
}

/**
 * Does `turn` again and again as long as this process runs, each time at the moment that it promises or after
 * `longestSleep`, whichever is sooner; null: after that. A turn is handed what says each line once. One that fails is told
 * and tried again. Sleeping keeps no process from ending. Returns what ends it, which promises that no turn is under way.
 */
export function takeTurns(
  turn: (sayOnce: (line: string) => void) => Promise<Date | null>,
  { say, trouble, longestSleep = usualSleep }: Turns,
): () => Promise<void> {
  const said = new Set<string>()
  const sayOnce = (line: string) => {
    if (!said.has(line)) say(line)
    said.add(line)
  }
  const sleepAfterTurn = async () => {
    try {
      const next = await turn(sayOnce)
      const ahead = next ? next.getTime() - Date.now() : longestSleep
      return Math.min(Math.max(ahead, shortestSleep), longestSleep)
    } catch (error) {
      if (!noteOutage(error)) sayOnce(trouble(error))
      return longestSleep
    }
  }
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let present: Promise<void>
  const next = async () => {
    const sleep = await sleepAfterTurn()
    if (isOver) return
    timer = setTimeout(() => {
      present = next()
    }, sleep).unref()
  }
  present = next()
  return () => {
    isOver = true
    clearTimeout(timer)
    return present
  }
}
