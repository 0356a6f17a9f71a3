/**
 * Does `turn` again and again as long as this process runs, and sleeps in between as many milliseconds as it promises; it
 * must not fail. Sleeping keeps no process from ending. Returns what ends it, which promises that no turn is under way.
 */
export function takeTurns(turn: () => Promise<number>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let present: Promise<void>
  const next = async () => {
    const sleep = await turn()
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
